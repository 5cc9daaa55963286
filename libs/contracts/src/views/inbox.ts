import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Level, TaskKindWord } from '../text/words.ts';
import { TaskView } from './office.ts';
import { pageOf, PageQuery } from './page.ts';

/** Claimed by the reader, open in the unit, open and claimed by nobody, done by the unit. */
export const InboxBox = z.enum(['mine', 'unit', 'unassigned', 'done']).meta({ id: 'InboxBox' });

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PLACE = new RegExp(String.raw`^(?:none|[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\|${UUID}$`);
const NOT_A_PLACE = 'must be the next of the page before';

/** A name that is looked for without its marks; at least one letter or digit. */
export const AskedNameText = lineOfText(200).refine(
  (text) => /[\p{L}\p{N}]/u.test(text),
  'must hold a letter or a digit',
);

export const InboxQuery = PageQuery.extend({
  box: InboxBox.default('unit').describe('Which box; `unit` unless it is named.'),
  seasonId: Id.optional().describe('Of this season.'),
  level: Level.optional().describe('At this level.'),
  kind: TaskKindWord.optional().describe('Of this kind.'),
  overdue: z.enum(['true']).optional().describe('Only what was due before now.'),
  name: AskedNameText.optional().describe("Beginnings of words of the nominee's name, in any order, marks aside."),
  after: z
    .string()
    .regex(PLACE, NOT_A_PLACE)
    .refine(isWithInstant, NOT_A_PLACE)
    .optional()
    .describe('The `next` of the page before.'),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

export const InboxTask = TaskView.extend({
  seasonId: Id,
  /** Claimed by the person who reads, or, where persons are not known, by the office. */
  isMine: z.boolean(),
  isOverdue: z.boolean(),
}).meta({ id: 'InboxTask' });
export type InboxTask = z.infer<typeof InboxTask>;

/** Counting stops at 1,000: `isExact` is false where there are more. */
export const InboxCount = z.object({ count: z.int(), isExact: z.boolean() }).meta({ id: 'InboxCount' });

/** A page of one box, and how full each box of the office is whatever the filter. `overdue` are open tasks of the unit. */
export const InboxPage = pageOf(InboxTask)
  .extend({
    counts: z.object({
      mine: InboxCount,
      unit: InboxCount,
      unassigned: InboxCount,
      overdue: InboxCount,
      done: InboxCount,
    }),
  })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof InboxPage>;

/** There is no thirteenth month. */
function isWithInstant(place: string): boolean {
  const [at = ''] = place.split('|');
  return at === 'none' || !Number.isNaN(Date.parse(at));
}
