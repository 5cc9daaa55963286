import { z } from 'zod';
import { Id, Instant } from '../text/words.ts';
import { StuckNominationView } from './stuck.ts';

/** Why something is not told that should be: dates that no workflow keeps, and what an address of a webhook did not get. */
export const UNDELIVERED_REASONS = [
  'SEASON_NOT_KEPT',
  'WEBHOOK_DISABLED',
  'DELIVERIES_LATE',
  'DELIVERIES_DEAD',
] as const;
export const UndeliveredReasonWord = z.enum(UNDELIVERED_REASONS).meta({ id: 'UndeliveredReason' });

/** What waits for long. `id` and `name` are those of the season (its code) or of the webhook. */
export const UndeliveredMessageView = z
  .object({
    reason: UndeliveredReasonWord,
    id: Id,
    name: z.string(),
    /** How many messages; a thousand stands for more. Null for a season. */
    messages: z.int().nullable(),
    since: Instant,
  })
  .meta({ id: 'UndeliveredMessage' });

/** An administrator mends the first two hundred before the next ones matter. */
export const UNDELIVERED_MAX = 200;

/** What does not reach the workflow engine or other systems. */
export const UndeliveredView = z
  .object({
    /** False: it gives no answer, and of what it should run nothing is known. */
    engineAnswers: z.boolean(),
    /** How many open cases were looked for in the engine. */
    looked: z.int(),
    /** Open cases that no workflow carries on, whether or not a clock of theirs is due. */
    lost: z.array(StuckNominationView).max(UNDELIVERED_MAX),
    messages: z.array(UndeliveredMessageView).max(UNDELIVERED_MAX),
    /** False where more may be undelivered than is told. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'Undelivered' });
export type UndeliveredView = z.infer<typeof UndeliveredView>;
