import { HistoryEntry, Id, type LevelView, NominationQuery, NominationRow, NominationView } from '@laurel/contracts';
import {
  actingReader,
  entriesAfter,
  levelsOf,
  listCommendations,
  listNominations,
  readerFor,
  slipCodeOf,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit, sightOfOffice } from '../permission/permit.ts';
import { permitCase } from '../permission/permit-case.ts';
import { warningsFor } from '../past-awards/warnings.ts';
import { notFound } from '../problem/problem.ts';
import { HistoryQuery } from './history-query.ts';
import { pageFrom } from './page.ts';
import { STORE } from './store.ts';
import { type StoredCommendation, withBonus } from './with-bonus.ts';

/** A case has at most as many commendations as it has levels and rounds; this is far above. */
const COMMENDATIONS_OF_A_CASE = 100;

@ApiTags('Nominations')
@Controller('v1/nominations')
export class NominationsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({ operationId: 'listNominations', summary: 'Nominations in order of their id, filtered' })
  @pageResponse(NominationRow, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: NominationQuery }) query: NominationQuery, @ActingOffice() office: Office) {
    permit(office, 'listNominations');
    const rows = await listNominations<NominationRow>(readerFor(this.store, sightOfOffice(office)), {
      ...query,
      limit: query.limit + 1,
    });
    return pageFrom(rows, query.limit, (row) => row.id);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readNomination', summary: 'One nomination with its levels and commendations' })
  @ApiResponse({ status: 200, description: 'The nomination.', standardSchema: NominationView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<NominationView> {
    await permitCase(this.store, id, office, 'readNomination');
    const tx = readerFor(this.store, sightOfOffice(office));
    const [row] = await listNominations<NominationRow>(tx, { id, limit: 1 });
    if (!row) throw notFound();
    const stored = { nominationId: id, limit: COMMENDATIONS_OF_A_CASE };
    const commendations = await withBonus(tx, await listCommendations<StoredCommendation>(tx, stored));
    const levels = (await levelsOf<StoredLevel>(tx, id)).map(levelView);
    return {
      ...row,
      levels,
      commendations: commendations.sort(byLevel(levels)),
      slipCode: await slipCodeOf(tx, id),
      warnings: await warningsFor(actingReader(this.store), id, office.personId),
    };
  }

  @Get(':id/history')
  @ApiOperation({ operationId: 'readHistory', summary: "The case's ledger entries in order; `after` is a caseSeq" })
  @pageResponse(HistoryEntry, 'by caseSeq, the oldest first')
  @problemResponses(401, 403, 404, 422, 503)
  async history(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: HistoryQuery }) query: HistoryQuery,
    @ActingOffice() office: Office,
  ) {
    await permitCase(this.store, id, office, 'readHistory');
    const entries = await entriesAfter(readerFor(this.store, sightOfOffice(office)), id, query.after);
    const views = entries.slice(0, query.limit + 1).map(({ caseId: _, ...entry }) => entry);
    return pageFrom(views, query.limit, (entry) => String(entry.caseSeq));
  }
}

/** In the order in which the levels of the case opened. */
function byLevel(levels: NominationView['levels']) {
  const place = (level: string) => levels.findIndex((review) => review.level === level);
  return (one: { level: string }, other: { level: string }) => place(one.level) - place(other.level);
}

type StoredLevel = Omit<LevelView, 'receivedAt'>;

/** The receipt is one of the steps in the table, and an instant of its own to a reader. */
function levelView({ steps: { receivedAt, ...steps }, ...level }: StoredLevel): LevelView {
  return { ...level, receivedAt: typeof receivedAt === 'string' ? receivedAt : null, steps };
}
