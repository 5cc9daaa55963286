import { AFTER, Limit } from '@laurel/contracts';
import { z } from 'zod';

/** An empty text would be read as 0. */
const notEmpty = (given: unknown) => (given === '' ? Number.NaN : given);

export const HistoryQuery = z.strictObject({
  after: z.preprocess(notEmpty, z.coerce.number().int().min(0).max(2_000_000_000)).default(0).describe(AFTER),
  limit: Limit,
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;
