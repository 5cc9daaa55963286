import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Instant } from '../text/words.ts';

/** `basis`: the person's request on paper by kind, number and day. It stays, so it names nobody. */
export const ErasePerson = z.strictObject({ basis: lineOfText(300) }).meta({ id: 'ErasePerson' });
export type ErasePerson = z.infer<typeof ErasePerson>;

/** `erasedAt` is the first time. The numbers say as whom the person was nominated, in how many nominations, with what. */
export const ErasureView = z
  .object({ id: Id, erasedAt: Instant, nominees: z.int(), nominations: z.int(), documents: z.int() })
  .meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof ErasureView>;
