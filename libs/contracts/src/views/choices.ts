import { z } from 'zod';
import { Capacity, Id, Instant, Level, OnwardWord, OwnAwardWord } from '../text/words.ts';

/** Why not: a code of the catalogue, in both languages. */
export const WhyNot = z
  .object({ code: z.string(), texts: z.object({ vi: z.string(), en: z.string() }) })
  .meta({ id: 'WhyNot' });
export type WhyNot = z.infer<typeof WhyNot>;

/** A step of the case that the office may take when `refusal` is null. */
export const StepChoiceView = z.object({ type: z.string(), refusal: WhyNot.nullable() }).meta({ id: 'StepChoice' });

/** What the office may do with one commendation, acting for `level`: hand it over, exchange or make out its certificate again, revoke it. */
export const CommendationChoicesView = z
  .object({ commendationId: Id, level: Level, steps: z.array(StepChoiceView).max(10) })
  .meta({ id: 'CommendationChoices' });

/** A pair of answers. `events` are the kinds of what would be recorded; `to` is a level beside the route. */
export const AnswerChoiceView = z
  .object({
    ownAward: OwnAwardWord,
    onward: OnwardWord,
    to: Level.nullable(),
    refusal: WhyNot.nullable(),
    events: z.array(z.object({ kind: z.string(), level: Level.nullable(), outcome: z.string().nullable() })),
  })
  .meta({ id: 'AnswerChoice' });

/** In what capacity the office may sign at this level, unless `refusal` says why not today. */
export const CapacityChoiceView = z
  .object({ capacity: Capacity, refusal: WhyNot.nullable() })
  .meta({ id: 'CapacityChoice' });

/** How the council of this level votes. `quorum` is the share of the members whose ballots must be in. */
export const CouncilRuleView = z
  .object({
    isSecret: z.boolean(),
    allowsWrittenBallots: z.boolean(),
    quorum: z.object({ num: z.int(), den: z.int() }),
    threshold: z.object({ percent: z.int(), isStrict: z.boolean() }),
  })
  .meta({ id: 'CouncilRule' });

/** Who took the file, so that others leave it to them; it binds nobody's decision. `isMine`: the one who reads. */
export const ClaimView = z
  .object({ role: z.string(), unitId: Id.nullable(), since: Instant, isMine: z.boolean() })
  .meta({ id: 'Claim' });

/** What the office that asks may do in a case at entry `caseSeq`, and why not the rest. */
export const ChoicesView = z
  .object({
    nominationId: Id,
    caseSeq: z.int(),
    level: Level.nullable(),
    steps: z.array(StepChoiceView).max(50),
    /** One for each commendation that the office looks after; a level commends once in a round. */
    commendations: z.array(CommendationChoicesView).max(50),
    answers: z.array(AnswerChoiceView).max(50),
    /** The usual one first; empty where the office does not sign, or the case waits at no level. */
    capacities: z.array(CapacityChoiceView).max(10),
    council: CouncilRuleView.nullable(),
    claim: ClaimView.nullable(),
  })
  .meta({ id: 'Choices' });
export type ChoicesView = z.infer<typeof ChoicesView>;
