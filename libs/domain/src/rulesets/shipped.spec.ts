import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { law2024 } from './law-2024.ts';
import { law202507 } from './law-2025-07.ts';
import { plain } from './plain.ts';
import { FALLBACKS, ISSUE_POLICIES } from './ruleset.ts';
import { SHIPPED_RULE_SETS, shippedRuleSet } from './shipped.ts';
import { readRuleSet } from './validate.ts';

const OF_THE_LAW = [hanoi2022, law2024, law202507];

describe('The shipped rule sets', () => {
  it.each(Object.keys(SHIPPED_RULE_SETS))('%s is valid and carries its own id', (id) => {
    expect(readRuleSet({ ...SHIPPED_RULE_SETS[id] })).toEqual({ rules: expect.objectContaining({ id }) });
  });

  it.each(OF_THE_LAW)('$id names a source for each of its entries, and no source that nothing rests on', (rules) => {
    const {
      sources = [],
      grounds = {},
      bonus,
      format: _f,
      id: _i,
      title: _t,
      sources: _s,
      grounds: _g,
      ...ruled
    } = rules;
    const figures = [...(bonus?.coefficients ?? []), ...(bonus?.baseSalaries ?? [])].map(({ source }) => source);
    const named = new Set([...Object.values(grounds), ...figures]);
    expect(sources.map(({ id }) => id).sort()).toEqual([...named].sort());
    const entries = new Set(Object.keys(grounds).map((path) => path.split('.')[0]));
    expect(Object.keys(ruled).filter((entry) => !entries.has(entry))).toEqual([]);
  });

  it.each(OF_THE_LAW)('$id claims to be verified only where the gazette itself was read', ({ sources = [], bonus }) => {
    expect(sources.filter(({ id, isVerified }) => isVerified && id !== 'AUTHORITY')).toEqual([]);
    expect([...(bonus?.coefficients ?? []), ...(bonus?.baseSalaries ?? [])].some((figure) => figure.isVerified)).toBe(
      false,
    );
  });

  it('The rule sets of the law follow one another without a gap and without an overlap', () => {
    expect(OF_THE_LAW.map(({ inForce }) => [inForce?.from, inForce?.to])).toEqual([
      [null, '2023-12-31'],
      ['2024-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('Plain is what it always was, to the letter: cases have pinned its hash', () => {
    expect(JSON.stringify(plain)).toBe(
      '{"format":"laurel.ruleset/1","id":"plain","route":["WARD","DISTRICT","CITY_POLICE"],' +
        '"steps":{"WARD":["decide"],"DISTRICT":["decide"],"CITY_POLICE":["decide"]},' +
        '"issuePolicy":"EXCLUSIVE_PER_ACHIEVEMENT","fallback":"NONE","categoriesAllowed":{' +
        '"WARD":["INDIVIDUAL","COLLECTIVE","HOUSEHOLD"],"DISTRICT":["INDIVIDUAL","COLLECTIVE","HOUSEHOLD"],' +
        '"CITY_POLICE":["INDIVIDUAL","COLLECTIVE","HOUSEHOLD"]}}',
    );
  });
});

describe('Overrides', () => {
  it('Every policy and fallback can be laid over every rule set, and nothing else changes', () => {
    for (const [id, shipped] of Object.entries(SHIPPED_RULE_SETS)) {
      for (const issuePolicy of ISSUE_POLICIES) {
        for (const fallback of FALLBACKS) {
          const rules = { ...shipped, issuePolicy, fallback };
          expect(shippedRuleSet(id, { issuePolicy, fallback })).toEqual({ rules });
        }
      }
    }
  });

  it('Every rule set runs on the accelerated calendar, with other clocks or with none', () => {
    const clocks = { levels: { WARD: { workingDays: 2, remindBefore: 1, outcomeAfter: 1, outcome: 'LAPSE' } } };
    for (const id of OF_THE_LAW.map((rules) => rules.id)) {
      expect(shippedRuleSet(id, { calendar: 'ACCELERATED', clocks })).toHaveProperty('rules.clocks', clocks);
      expect(shippedRuleSet(id, { calendar: 'ACCELERATED', clocks: {} })).toHaveProperty('rules.clocks', {});
    }
  });

  it.each(['hanoi-1010', '', 'toString', '__proto__'])(
    'RULE_SET_UNKNOWN: "%s" is not shipped, and what is shipped is named',
    (id) => {
      expect(shippedRuleSet(id)).toEqual({
        problems: [{ path: 'id', code: 'RULE_SET_UNKNOWN', facts: { id, known: 'plain, hanoi-2022, 2024, 2025-07' } }],
      });
    },
  );

  it.each([
    [{ issuePolicy: 'ALWAYS' }, 'overrides.issuePolicy'],
    [{ fallback: 'MAYBE' }, 'overrides.fallback'],
    [{ colour: 'red' }, 'overrides.colour'],
    [{ route: ['WARD', 'MOON'] }, 'overrides.route.1'],
    [{ steps: {} }, 'overrides.steps.WARD'],
    [{ categoriesAllowed: { WARD: [] } }, 'overrides.categoriesAllowed.DISTRICT'],
    [{ councils: { WARD: {} } }, 'overrides.councils.WARD.quorum'],
    [JSON.parse('{"__proto__":{"fallback":"NONE"}}'), 'overrides.__proto__'],
    [JSON.parse('{"steps":{"__proto__":["decide"]}}'), 'overrides.steps.__proto__'],
  ])('The override %j is refused by its path', (overrides, path) => {
    const overlaid = shippedRuleSet('plain', overrides);
    expect('problems' in overlaid && overlaid.problems[0]?.path).toBe(path);
  });

  it('ENTRY_FIXED: the format and the id stay what they are', () => {
    const overlaid = shippedRuleSet('plain', { id: 'mine', format: 'laurel.ruleset/1' });
    expect(overlaid).toEqual({
      problems: [
        { path: 'overrides.format', code: 'ENTRY_FIXED', facts: {} },
        { path: 'overrides.id', code: 'ENTRY_FIXED', facts: {} },
      ],
    });
  });
});
