import { type BaseSalary, type BonusCoefficient, type BonusRule, ROUNDING_MODES } from '../bonus/bonus-rule.ts';
import { CALENDARS } from '../calendar/calendars.ts';
import { type CouncilRule, TIES, VOTE_BASES } from '../council/council-rule.ts';
import { ELIGIBILITY_CODES } from '../eligibility/eligibility-rule.ts';
import { AWARD_FORMS, CAPACITIES, CATEGORIES, LEVELS, ROLES } from '../level/words.ts';
import { type ClockRules, type LevelClock, SILENCE_OUTCOMES } from './clock-rules.ts';
import { criteria } from './criteria-shape.ts';
import { problemAt } from './problem.ts';
import {
  FALLBACKS,
  type Fork,
  ISSUE_POLICIES,
  NOMINEE_VISIBILITIES,
  type RuleSet,
  type RuleSource,
  type SigningRule,
  STEPS,
} from './ruleset.ts';
import { address, day, dayOrNull, misshapen, oneOf, type Shape, textOf, trueOrFalse, whole, wordsOf } from './shape.ts';
import { type Parts, perLevel, rowsOf, table, tableOf } from './shape-tables.ts';

const code = textOf(200);
const title = textOf(500);
/** A longer clock than four years of working days is a slip of the pen. */
const workingDays = whole(1, 1000);
const oneClock = table<{ workingDays: number }>({ workingDays });

const levelClock = table<LevelClock>({
  workingDays,
  remindBefore: whole(0, 1000),
  outcomeAfter: workingDays,
  outcome: oneOf(SILENCE_OUTCOMES),
});

const council = table<CouncilRule>({
  // No council has a thousand seats.
  quorum: table<CouncilRule['quorum']>({ num: whole(1, 1000), den: whole(1, 1000) }),
  threshold: table<CouncilRule['threshold']>({ percent: whole(0, 100), isStrict: trueOrFalse }),
  base: oneOf(VOTE_BASES),
  isSecret: trueOrFalse,
  allowsWrittenBallots: trueOrFalse,
  recusalShrinksBase: trueOrFalse,
  tie: oneOf(TIES),
});

const signing = table<SigningRule>({
  capacities: tableOf(ROLES, wordsOf(CAPACITIES, 1)),
  needsDelegation: wordsOf(CAPACITIES, 0),
});

const source = table<RuleSource>({ id: code, title, address, isVerified: trueOrFalse }, ['address']);
const fork = table<Fork>({ from: oneOf(LEVELS), to: oneOf(LEVELS), categories: wordsOf(CATEGORIES, 1) }, [
  'categories',
]);

const coefficient = table<BonusCoefficient>({
  level: oneOf(LEVELS),
  category: oneOf(CATEGORIES),
  // A hundred base salaries; with the highest salary the product is still a safe whole number.
  thousandths: whole(1, 100_000),
  source: code,
  isVerified: trueOrFalse,
});
const dong = whole(1, 1_000_000_000);
const salary = table<BaseSalary>({ from: day, dong, source: code, isVerified: trueOrFalse });

/** The levels of a route; its order is read by `routeProblems`. */
const route: Shape = {
  problems: (value, path) => {
    if (!Array.isArray(value) || value.length === 0) {
      return [problemAt(path, 'LIST_NEEDED', { least: '1', known: LEVELS.join(', ') })];
    }
    return value.flatMap((level, index) => oneOf(LEVELS).problems(level, `${path}.${index}`));
  },
};

const documents: Shape = rowsOf(textOf(100), 0, 50);

/** Of each ground only that it is a text; which entry it is about, and whether its source exists, reads `sourceProblems`. */
const grounds: Shape = {
  problems: (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [misshapen('TABLE')(path)];
    return Object.entries(value).flatMap(([entry, id]) => code.problems(id, `${path}.${entry}`));
  },
};

const ENTRIES: Parts<RuleSet> = {
  format: oneOf(['laurel.ruleset/1']),
  id: code,
  title: table<NonNullable<RuleSet['title']>>({ vi: title, en: title }),
  inForce: table<NonNullable<RuleSet['inForce']>>({ from: dayOrNull, to: dayOrNull }),
  sources: rowsOf(source, 0, 200),
  grounds,
  route,
  routes: tableOf(CATEGORIES, route),
  forks: rowsOf(fork, 0, 50),
  steps: perLevel(wordsOf(STEPS, 1)),
  issuePolicy: oneOf(ISSUE_POLICIES),
  fallback: oneOf(FALLBACKS),
  categoriesAllowed: perLevel(wordsOf(CATEGORIES, 0)),
  awards: perLevel(oneOf(AWARD_FORMS)),
  councils: perLevel(council),
  clocks: table<ClockRules>(
    { levels: perLevel(levelClock), supplement: oneClock, correction: oneClock, claim: oneClock },
    ['levels', 'supplement', 'correction', 'claim'],
  ),
  calendar: oneOf(CALENDARS),
  supplementsPerLevel: whole(0, 10),
  signing: perLevel(signing),
  documents: perLevel(documents),
  eligibility: wordsOf(ELIGIBILITY_CODES, 0),
  criteria: perLevel(criteria),
  bonus: table<BonusRule>({
    coefficients: rowsOf(coefficient, 1, 50),
    baseSalaries: rowsOf(salary, 1, 100),
    rounding: table<BonusRule['rounding']>({ toDong: dong, mode: oneOf(ROUNDING_MODES) }),
  }),
  quotas: perLevel(tableOf(CATEGORIES, whole(0, 1_000_000))),
  simplified: table<NonNullable<RuleSet['simplified']>>({ ground: code }),
  needsEndorsement: trueOrFalse,
  nomineeVisibility: oneOf(NOMINEE_VISIBILITIES),
  takesOver: perLevel(oneOf(LEVELS)),
};

const NEEDED: readonly string[] = ['format', 'id', 'route', 'steps', 'issuePolicy', 'fallback', 'categoriesAllowed'];

/** What each entry of a rule set is, taken for itself. How the entries fit together is read afterwards. */
export const RULE_SET: Shape = table<RuleSet>(
  ENTRIES,
  (Object.keys(ENTRIES) as (keyof RuleSet)[]).filter((entry) => !NEEDED.includes(entry)),
  'RULE_SET',
);
