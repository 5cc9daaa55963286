import { InboxPage, InboxQuery, type InboxTask } from '@laurel/contracts';
import {
  actingReader,
  askedName,
  inboxCounts,
  type InboxOwner,
  inboxTasks,
  readerFor,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { inboxOwner } from './inbox-owner.ts';
import { placeFrom, placeText } from './inbox-place.ts';

const ORDER = 'the earliest deadline first, what has none last; in `done` the latest first';

@ApiTags('Offices')
@Controller('v1/inbox')
export class InboxController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'readInbox',
    summary: "A page of the acting office's inbox, the earliest deadline first, with the number of tasks in each box",
    description:
      'Boxes: `mine` is what the person claimed (the office, where persons are not known), `unit` all that is open in the unit, `unassigned` what nobody claimed, `done` what is done, the latest first. Tasks without a deadline come last. Counting stops at 1,000. A task is taken and given back by the commands `claim` and `unclaim`.',
  })
  @ApiResponse({ status: 200, description: `The page, ${ORDER}.`, standardSchema: InboxPage })
  @ApiExtension('x-order', ORDER)
  @problemResponses(401, 403, 422, 503)
  async read(@Query({ schema: InboxQuery }) query: InboxQuery, @ActingOffice() office: Office) {
    const owner = inboxOwner(office);
    const now = new Date();
    const { box, seasonId, level, kind, limit } = query;
    const asked = { ...owner, box, seasonId, level, kind, dueBefore: query.overdue && now, limit: limit + 1 };
    const name = query.name === undefined ? undefined : askedName(query.name);
    // The inbox is the own unit's by its question; names are read as the desk sees them.
    const tx = actingReader(this.store);
    const seen = readerFor(this.store, sightOfOffice(office));
    const [rows, counts] = await Promise.all([
      name === null ? [] : inboxTasks<StoredTask>(tx, seen, { ...asked, name, after: placeFrom(query.after) }),
      inboxCounts(tx, owner, now),
    ]);
    const page = pageFrom(rows, limit, (row) => placeText(box === 'done' ? row.closedAt : row.dueAt, row.id));
    return { ...page, items: page.items.map((row) => taskView(row, owner, now)), counts };
  }
}

type StoredTask = Omit<InboxTask, 'dueAt' | 'closedAt' | 'claimedBy' | 'isMine' | 'isOverdue'> & {
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly claimedBy: { readonly role: string; readonly unitId: string | null; readonly personId?: string } | null;
};

/** Who claimed a task is told by the office; of the person only whether it is the reader. */
function taskView({ claimedBy, ...task }: StoredTask, { holder }: InboxOwner, now: Date) {
  return {
    ...task,
    claimedBy: claimedBy && { role: claimedBy.role, unitId: claimedBy.unitId },
    isMine: claimedBy !== null && (claimedBy.personId ?? claimedBy.role) === holder,
    isOverdue: task.closedAt === null && task.dueAt !== null && task.dueAt < now,
  };
}
