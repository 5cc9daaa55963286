import { z } from 'zod';
import { Category, Id, Instant, Level, CommendationState, TaskKindWord } from '../text/words.ts';
import { AFTER, PageQuery } from './page.ts';

/** An open task of a unit, oldest first. */
export const TaskView = z
  .object({
    id: Id,
    nominationId: Id,
    kind: TaskKindWord,
    level: Level,
    round: z.int(),
    unitId: Id,
    nominee: z.string(),
    category: Category,
    openedAt: Instant,
    dueAt: Instant.nullable(),
    claimedBy: z.object({ role: z.string(), unitId: Id.nullable() }).nullable(),
    closedAt: Instant.nullable(),
  })
  .meta({ id: 'Task' });

export const TaskQuery = PageQuery.extend({
  state: z.enum(['OPEN', 'DONE']).default('OPEN').describe('What waits, or what was done.'),
});
export type TaskQuery = z.infer<typeof TaskQuery>;

export const CommendationQuery = PageQuery.extend({
  seasonId: Id.optional().describe('Of this season.'),
  issuerUnitId: Id.optional().describe('That this unit issued.'),
  nominationId: Id.optional().describe('Of this nomination.'),
  state: CommendationState.optional().describe('In force (ISSUED), superseded or revoked.'),
  level: Level.optional().describe('Of this level.'),
  category: Category.optional().describe('Of nominees of this category.'),
});
export type CommendationQuery = z.infer<typeof CommendationQuery>;

/** One register of one issuer and year: how far its numbers go. */
export const RegisterView = z
  .object({
    unitId: Id,
    unit: z.string(),
    register: z.enum(['DECISION', 'COMMENDATION']),
    year: z.int(),
    last: z.int(),
  })
  .meta({ id: 'Register' });

export const RegisterQuery = PageQuery.extend({
  seasonId: Id.optional().describe("Of the units of this season's territory."),
  unitId: Id.optional().describe('Of this unit.'),
  after: z
    .string()
    .regex(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\|(DECISION|COMMENDATION)\|\d{4}$/,
      'must be the next of the page before',
    )
    .optional()
    .describe(AFTER),
});
export type RegisterQuery = z.infer<typeof RegisterQuery>;
