import { z } from 'zod';
import { Id, Instant } from '../text/words.ts';

/** A free text of a case: a reason, an objection, a corrected field. The ledger names it by its id and holds its commitment. */
export const RemarkView = z.object({ id: Id, text: z.string(), at: Instant }).meta({ id: 'Remark' });
export type RemarkView = z.infer<typeof RemarkView>;
