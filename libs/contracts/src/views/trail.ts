import { z } from 'zod';
import { Hash, Id, Instant, RoleWord } from '../text/words.ts';
import { WhyNot } from './choices.ts';

/** The rules that a case pinned when it was submitted, as their hash was taken of them: its ledger is folded under these. */
export const CaseRulesView = z
  .object({ nominationId: Id, hash: Hash, rules: z.record(z.string(), z.unknown()) })
  .meta({ id: 'CaseRules' });
export type CaseRulesView = z.infer<typeof CaseRulesView>;

/** A command of the case that was refused: the word that was tried, by whom, and why not. */
export const CaseRefusalView = z
  .object({
    commandId: Id,
    word: z.string(),
    role: RoleWord,
    unitId: Id.nullable(),
    at: Instant,
    refusal: WhyNot,
  })
  .meta({ id: 'CaseRefusal' });
export type CaseRefusalView = z.infer<typeof CaseRefusalView>;
