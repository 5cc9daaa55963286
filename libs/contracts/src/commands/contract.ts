import type { RefusalCode, Role } from '@laurel/domain';
import type { z } from 'zod';

/** What crosses the border for one command word: its body, who may ask, and which refusals are its own. */
export interface CommandContract<Word extends string, Body extends z.ZodType> {
  readonly word: Word;
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly refusals: readonly RefusalCode[];
  readonly body: Body;
}

export function commandContract<Word extends string, Body extends z.ZodType>(
  contract: CommandContract<Word, Body>,
): CommandContract<Word, Body> {
  return contract;
}

/** A reason is a few sentences; two pages are the limit, so that a list of reasons stays readable. */
export const REASON_MAX = 4000;
