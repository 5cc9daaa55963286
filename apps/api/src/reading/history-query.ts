import { AFTER, Limit } from '@laurel/contracts';
import { z } from 'zod';

export const HistoryQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_000_000_000).default(0).describe(AFTER),
  limit: Limit,
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;
