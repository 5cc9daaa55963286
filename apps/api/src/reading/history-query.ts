import { PAGE_MAX } from '@laurel/contracts';
import { z } from 'zod';

export const HistoryQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(50),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;
