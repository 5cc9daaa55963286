import { describe, expect, it } from '@jest/globals';
import { SHIPPED_RULE_SETS, type RuleSet } from '@laurel/domain';
import { howOf, sidesOf } from './sides.ts';

const shipped = (id: string) => SHIPPED_RULE_SETS[id] as RuleSet;

describe('What two rule sets say differently', () => {
  it('From 2024 on one achievement is commended once, and from July 2025 there is no district', () => {
    const paths = (one: string, other: string) => sidesOf(shipped(one), shipped(other)).rules.map(({ path }) => path);
    expect(paths('hanoi-2022', '2024')).toContain('issuePolicy');
    expect(paths('2024', '2025-07')).toEqual(expect.arrayContaining(['route', 'steps.DISTRICT', 'takesOver']));
  });

  it('Texts of the law stand apart from the rules, and a name is no difference', () => {
    const { rules, grounds } = sidesOf(shipped('2024'), shipped('2025-07'));
    expect(rules.filter(({ path }) => /^(id|title|grounds|sources)/.test(path))).toEqual([]);
    expect(grounds.map(({ path }) => path)).toContain('grounds.takesOver');
    const named = sidesOf(shipped('plain'), shipped('2025-07'));
    expect(named.grounds.map(({ path }) => path)).toEqual(expect.arrayContaining(['grounds', 'sources']));
  });

  it('Seen from the older one, a rule is added, removed or changed', () => {
    const { rules } = sidesOf(shipped('2024'), shipped('2025-07'));
    const how = Object.fromEntries(rules.map((one) => [one.path, howOf(one)]));
    expect(how).toMatchObject({ takesOver: 'ADDED', 'steps.DISTRICT': 'REMOVED', route: 'CHANGED' });
  });

  it('A rule set does not differ from itself', () => {
    expect(sidesOf(shipped('plain'), shipped('plain'))).toEqual({ rules: [], grounds: [] });
  });
});
