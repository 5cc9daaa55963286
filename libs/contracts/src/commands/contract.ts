import type { RefusalCode, Role } from '@laurel/domain';
import type { z } from 'zod';

/** What crosses the border for one command word: its body, who may ask, and which refusals are its own. */
export interface CommandContract<Word extends string, Body extends z.ZodType> {
  readonly word: Word;
  readonly summary: string;
  /**
   * Whose office may ask: of the level that the body names, of the nominator, of a consulted agency (its own), of anybody who
   * is identified, or of an administrator.
   */
  readonly unit: 'LEVEL' | 'ORIGIN' | 'AGENCY' | 'ANYWHERE' | 'ADMIN';
  readonly roles: readonly Role[];
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
