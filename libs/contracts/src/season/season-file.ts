import { z } from 'zod';
import { COMMANDS } from '../commands/registry.ts';
import { lineOfText } from '../text/text.ts';
import { Category, Level, OutcomeWord, ProcedureWord, RoleWord } from '../text/words.ts';

/** Acts of the clock: nobody acts, time passes; they change nothing themselves. */
export const CLOCK_ACTS = ['awaitLapse', 'awaitSeasonEnd'] as const;
const ACT_WORDS = [...Object.keys(COMMANDS), ...CLOCK_ACTS];

const key = lineOfText(200);

export const SeasonUnit = z.looseObject({ id: key, level: Level, name: lineOfText(300), parent: key.optional() });

export const SeasonAct = z.looseObject({
  at: Level,
  by: z
    .string()
    .regex(
      /^(NOMINATOR|CLERK|HEAD|DEPUTY|SECRETARY|CLOCK|MEMBER:\d{1,4}|AGENCY:.{1,200})$/,
      'must be NOMINATOR, CLERK, HEAD, DEPUTY, SECRETARY, MEMBER:n, AGENCY:id or CLOCK',
    ),
  do: z.enum(ACT_WORDS as [string, ...string[]]),
  with: z.record(z.string(), z.unknown()).default({}),
});

export const SeasonNomination = z.looseObject({
  ref: key,
  nominee: lineOfText(200),
  category: Category,
  from: key.nullable(),
  period: key,
  achievement: lineOfText(300),
  asks: Level,
  procedure: ProcedureWord.optional(),
  startAt: Level.optional(),
  startedBy: RoleWord.optional(),
  course: z.array(SeasonAct).max(10_000),
});

export const TallyRowSchema = z.object({
  level: Level,
  category: Category,
  granted: z.int().min(0),
  inForce: z.int().min(0),
  recipients: z.int().min(0),
});

export const ExpectedCase = z.looseObject({
  ref: key,
  outcome: OutcomeWord.nullable(),
  grants: z.array(z.looseObject({ level: Level, state: z.string() })),
  refusals: z.array(z.string()),
});

export const Expectation = z.looseObject({
  tally: z.array(TallyRowSchema).optional(),
  outcomes: z.partialRecord(OutcomeWord, z.int().min(0)).optional(),
  cases: z.array(ExpectedCase).optional(),
});

/** A whole award season as a file: `laurel.season/1`. References inside the file are checked by `seasonFileProblems`. */
export const SeasonFile = z.looseObject({
  format: z.literal('laurel.season/1'),
  id: key,
  title: z.looseObject({ vi: lineOfText(300), en: lineOfText(300) }),
  ruleSet: z.strictObject({ id: key, overrides: z.record(z.string(), z.unknown()).optional() }),
  periods: z.array(key).min(1).max(100),
  units: z.array(SeasonUnit).min(1).max(10_000),
  nominations: z.array(SeasonNomination).max(100_000),
  expect: Expectation.optional(),
});

export type SeasonFile = z.infer<typeof SeasonFile>;
export type SeasonFileNomination = z.infer<typeof SeasonNomination>;
export type SeasonFileAct = z.infer<typeof SeasonAct>;
