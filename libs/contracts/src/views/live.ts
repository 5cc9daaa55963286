import { z } from 'zod';
import { Id, Instant, Level } from '../text/words.ts';

/** What is told of an entry of the ledger as soon as it is there. Who may read more reads the nomination. */
export const LiveEvent = z
  .object({
    nominationId: Id,
    seasonId: Id,
    /** The entry's number in its case: a reader that knows a higher one knows this already. */
    caseSeq: z.int(),
    kind: z.string(),
    level: Level.nullable(),
    /** The unit of the office that acted; null for the clock and for offices without a unit. */
    unitId: Id.nullable(),
    at: Instant,
  })
  .meta({ id: 'LiveEvent' });
export type LiveEvent = z.infer<typeof LiveEvent>;

/** The header of a stream that goes on: the `id` of the last event that was received. */
export const LastEventId = z.string().regex(/^\d{1,15}$/, 'must be the id of an event');
