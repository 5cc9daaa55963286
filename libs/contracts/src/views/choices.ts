import { z } from 'zod';
import { Id, Level, OnwardWord, OwnAwardWord } from '../text/words.ts';

/** Why not: a code of the catalogue, in both languages. */
export const WhyNot = z
  .object({ code: z.string(), texts: z.object({ vi: z.string(), en: z.string() }) })
  .meta({ id: 'WhyNot' });
export type WhyNot = z.infer<typeof WhyNot>;

/** A step of the case that the office may take when `refusal` is null. */
export const StepChoiceView = z.object({ type: z.string(), refusal: WhyNot.nullable() }).meta({ id: 'StepChoice' });

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

/** What the office that asks may do in a case at entry `caseSeq`, and why not the rest. */
export const ChoicesView = z
  .object({
    nominationId: Id,
    caseSeq: z.int(),
    level: Level.nullable(),
    steps: z.array(StepChoiceView).max(50),
    answers: z.array(AnswerChoiceView).max(50),
  })
  .meta({ id: 'Choices' });
export type ChoicesView = z.infer<typeof ChoicesView>;
