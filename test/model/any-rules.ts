import {
  FALLBACKS,
  ISSUE_POLICIES,
  type LevelKey,
  type RuleSet,
  SHIPPED_RULE_SETS,
  shippedRuleSet,
} from '@laurel/domain';
import { type Random, seeded } from '../support/random.ts';
import { OTHER_FIGURES } from './any-figures.ts';

/** A shipped rule set and what is laid over it. */
export interface LaidRules {
  readonly id: string;
  readonly overrides: { readonly [entry: string]: unknown };
}

export function rulesOf({ id, overrides }: LaidRules): RuleSet {
  const laid = shippedRuleSet(id, overrides);
  if ('problems' in laid) throw new Error(JSON.stringify(laid.problems));
  return laid.rules;
}

const IDS = Object.keys(SHIPPED_RULE_SETS);
/** So many variants of each shipped rule set under each policy and fallback; reading one takes longer than a life. */
const VARIANTS = 20;
const fixed = seeded(19_450_902);

/** Each shipped rule set under each policy and fallback, most with other figures for the rest. */
export const RULES_TO_LIVE_BY = IDS.flatMap((id) =>
  ISSUE_POLICIES.flatMap((issuePolicy) =>
    FALLBACKS.flatMap((fallback) =>
      Array.from({ length: VARIANTS }, (_, index) =>
        laidWithRules({ id, overrides: variant(index, id, { issuePolicy, fallback }) }),
      ),
    ),
  ),
);

function variant(index: number, id: string, chosen: LaidRules['overrides']): LaidRules['overrides'] {
  const base = SHIPPED_RULE_SETS[id] as RuleSet;
  const drawn = Object.entries(OTHER_FIGURES).filter(() => index > 0 && fixed.chance(0.25));
  const others = Object.fromEntries(drawn.map(([entry, any]) => [entry, any(fixed, base)]));
  return { ...chosen, calendar: 'ACCELERATED', ...others };
}

function laidWithRules(laid: LaidRules) {
  return { laid, rules: rulesOf(laid) };
}

/** A clock of three days whose silence has an outcome. */
const silence = (outcome: string) => ({ workingDays: 3, remindBefore: 1, outcomeAfter: 1, outcome });

function moved(ruleSetHash: string, id: string, overrides: LaidRules['overrides']) {
  return { ruleSetHash, rules: rulesOf({ id, overrides: { ...overrides, calendar: 'ACCELERATED' } }) };
}

/** What a case may be moved to, by hash. Under `pinned` it lies already. */
const OTHER_RULE_SETS = [
  ...IDS.flatMap((id) => FALLBACKS.map((fallback) => moved(`${id} ${fallback}`, id, { fallback }))),
  moved('pinned', 'plain', {}),
  moved('without a successor', '2025-07', { takesOver: {}, issuePolicy: 'INTERIM_SUPERSEDED' }),
  moved('with silence', 'hanoi-2022', {
    issuePolicy: 'INTERIM_SUPERSEDED',
    clocks: { levels: { WARD: silence('FORWARD'), DISTRICT: silence('LAPSE') } },
  }),
];
const WITHOUT_DISTRICT = ISSUE_POLICIES.map((issuePolicy) => {
  return moved(`no district, ${issuePolicy}`, '2025-07', { issuePolicy, fallback: 'LAST_RESERVED' });
});

/** Other rules for a case at this level; for one at the district mostly such as have none. */
export function otherRules(random: Random, level: LevelKey) {
  return random.one(level === 'DISTRICT' && random.chance(0.7) ? WITHOUT_DISTRICT : OTHER_RULE_SETS);
}
