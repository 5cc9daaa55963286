import type { CouncilRule } from '../src/council/council-rule.ts';
import type { LevelKey } from '../src/level/words.ts';
import { plain } from '../src/rulesets/plain.ts';
import type { RuleSet } from '../src/rulesets/ruleset.ts';
import type { LevelClock } from '../src/rulesets/clock-rules.ts';

/** Two thirds of the members vote in the open, and more than half of all members carry the vote. */
export const COUNCIL: CouncilRule = {
  quorum: { num: 2, den: 3 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  isSecret: false,
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};

/** Ten working days, a reminder two before their end, and no outcome of silence. */
export const LEVEL_CLOCK: LevelClock = { workingDays: 10, remindBefore: 2, outcomeAfter: 5, outcome: 'STAY' };

const SIGNING = {
  capacities: { HEAD: ['HEAD', 'TM'], DEPUTY: ['KT', 'TUQ'] },
  needsDelegation: ['KT', 'TUQ'],
} as const;

/** A rule set for specs that has every step: no copy of any law. Councils at ward and district, clocks at all levels. */
export const stepwise: RuleSet = {
  ...plain,
  id: 'stepwise',
  steps: {
    WARD: ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'],
    DISTRICT: ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'],
    CITY_POLICE: ['receive', 'appraise', 'decide'],
  },
  forks: [{ from: 'WARD', to: 'CITY_POLICE' }],
  fallback: 'LAST_RESERVED',
  councils: { WARD: COUNCIL, DISTRICT: COUNCIL },
  clocks: {
    levels: { WARD: LEVEL_CLOCK, DISTRICT: LEVEL_CLOCK, CITY_POLICE: LEVEL_CLOCK },
    supplement: { workingDays: 5 },
    correction: { workingDays: 15 },
    claim: { workingDays: 3 },
  },
  signing: { WARD: SIGNING, DISTRICT: SIGNING, CITY_POLICE: SIGNING },
  quotas: { WARD: { INDIVIDUAL: 5 } },
  simplified: { ground: 'LAW_2022_85' },
};

/** The rule set with other rules for the ward's council. */
export function withCouncil(change: Partial<CouncilRule>): RuleSet {
  return { ...stepwise, councils: { ...stepwise.councils, WARD: { ...COUNCIL, ...change } } };
}

/** The rule set with another clock at one level. */
export function withLevelClock(level: LevelKey, change: Partial<LevelClock>): RuleSet {
  const levels = { ...stepwise.clocks?.levels, [level]: { ...LEVEL_CLOCK, ...change } };
  return { ...stepwise, clocks: { ...stepwise.clocks, levels } };
}
