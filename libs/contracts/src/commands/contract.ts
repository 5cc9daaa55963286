import type { RefusalCode } from '@laurel/domain';
import type { z } from 'zod';

/** What crosses the border for one command word: its body and which refusals are its own. Who may ask stands in the policy of the domain. */
export interface CommandContract<Word extends string, Body extends z.ZodType> {
  readonly word: Word;
  readonly summary: string;
  /** Keys of the body that are free text: they become remarks beside the ledger. */
  readonly texts: readonly string[];
  readonly refusals: readonly RefusalCode[];
  readonly body: Body;
}

export function commandContract<Word extends string, Body extends z.ZodType>(
  contract: CommandContract<Word, Body> & { readonly texts: readonly Extract<keyof z.infer<Body>, string>[] },
): CommandContract<Word, Body> {
  return contract;
}

/** A reason is a few sentences; two pages are the limit, so that a list of reasons stays readable. */
export const REASON_MAX = 4000;

/** A file that is wrong in more than a hundred fields is another file: it is handed in anew, not corrected. */
export const FIELDS_MAX = 100;
