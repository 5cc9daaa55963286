import { z } from 'zod';
import { Hash } from '../text/words.ts';
import { AFTER, PageQuery } from './page.ts';

/** Keyset paging by the hash, which is what a rule set is known by. */
export const RuleSetQuery = PageQuery.extend({ after: Hash.optional().describe(AFTER) });
export type RuleSetQuery = z.infer<typeof RuleSetQuery>;

const known = {
  hash: Hash,
  /** The id that it goes by; a season that lays rules of its own over a shipped set keeps the id and has another hash. */
  id: z.string(),
  /** It came with the product, as it is. */
  isShipped: z.boolean(),
};

/** A rule set that the product ships or that a season works under. */
export const RuleSetLine = z
  .object({
    ...known,
    title: z.object({ vi: z.string(), en: z.string() }).nullable(),
    /** Calendar days; null where the law names none. */
    inForce: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
    seasons: z.int(),
    openSeasons: z.int(),
  })
  .meta({ id: 'RuleSetLine' });
export type RuleSetLine = z.infer<typeof RuleSetLine>;

/** A rule set in full, as its hash was taken of it. */
export const RuleSetView = z.object({ ...known, rules: z.record(z.string(), z.unknown()) }).meta({ id: 'RuleSet' });
export type RuleSetView = z.infer<typeof RuleSetView>;
