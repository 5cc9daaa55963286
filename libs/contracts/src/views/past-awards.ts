import { ELIGIBILITY_CODES, VERDICTS } from '@laurel/domain';
import { z } from 'zod';
import { AwardFormWord, Hash, Id, Level, OutcomeWord, Phase } from '../text/words.ts';

/** More than a person ever holds; what comes behind is of years that nobody weighs. */
export const PAST_AWARDS_MAX = 200;

/** A clerk compares a handful of cases by eye; whoever has more of them has another question than this one. */
export const WARNINGS_MAX = 20;

/**
 * Who another nomination is about: the very same nominee, or likely the same person, who was nominated by the same unit
 * with the same birth date, or one unknown, under the same name, or the same name without its marks.
 */
export const LikenessWord = z.enum(['NOMINEE', 'NAME', 'NAME_WITHOUT_MARKS']).meta({ id: 'Likeness' });

export const PastAwardView = z
  .object({
    commendationId: Id,
    nominationId: Id,
    nominee: z.object({ id: Id, name: z.string() }),
    likeness: LikenessWord,
    period: z.string(),
    achievement: z.string(),
    level: Level,
    form: AwardFormWord,
    issuer: z.object({ id: Id, name: z.string() }),
    signedOn: z.iso.date(),
    isInForce: z.boolean(),
    /** Of the same period and by the same text: the key of exclusivity, but for who is meant. */
    sameAchievement: z.boolean(),
  })
  .meta({ id: 'PastAward' });

export const PastAwards = z
  .object({ nominationId: Id, items: z.array(PastAwardView).max(PAST_AWARDS_MAX) })
  .meta({ id: 'PastAwards' });
export type PastAwards = z.infer<typeof PastAwards>;

/** Beside this nomination there is another of the same person. A warning, never a refusal; it names nobody. */
export const DuplicateWarning = z
  .object({
    code: z.literal('POSSIBLE_DUPLICATE'),
    nominationId: Id,
    likeness: LikenessWord,
    period: z.string(),
    sameAchievement: z.boolean(),
    phase: Phase,
    outcome: OutcomeWord.nullable(),
    /** What that nomination holds in force. */
    awards: z.array(z.object({ level: Level, signedOn: z.iso.date() })),
  })
  .meta({ id: 'DuplicateWarning' });
export type DuplicateWarning = z.infer<typeof DuplicateWarning>;

export const Warnings = z.array(DuplicateWarning).max(WARNINGS_MAX);

const Texts = z.object({ vi: z.string(), en: z.string() });

/** What one rule of eligibility says; UNKNOWN names in `facts.unknown` what nobody told. */
export const EligibilityFinding = z
  .object({
    code: z.enum(ELIGIBILITY_CODES),
    verdict: z.enum(VERDICTS),
    facts: z.record(z.string(), z.string()),
    texts: Texts,
  })
  .meta({ id: 'EligibilityFinding' });

/** For the clerk who appraises. The rules that have nothing against the nomination are not in it. */
export const EligibilityView = z
  .object({
    nominationId: Id,
    ruleSet: z.object({ id: z.string(), hash: Hash }),
    rules: z.array(z.enum(ELIGIBILITY_CODES)),
    findings: z.array(EligibilityFinding),
    /** What the rule set asks a dossier of each level to hold. It is shown to the clerk, and nothing checks it yet. */
    documents: z.array(z.object({ level: Level, code: z.string(), texts: Texts })),
  })
  .meta({ id: 'Eligibility' });
export type EligibilityView = z.infer<typeof EligibilityView>;
