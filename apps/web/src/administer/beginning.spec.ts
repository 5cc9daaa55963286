import { describe, expect, it } from '@jest/globals';
import { type RuleSet, SHIPPED_RULE_SETS, shippedRuleSet } from '@laurel/domain';
import { beginningFrom, beginningIn, unitsWithout } from './beginning.ts';

const UNITS = [
  { id: '1', code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố', parentId: null },
  { id: '2', code: 'D', level: 'DISTRICT', name: 'Quận', parentId: '1' },
  { id: '3', code: 'W', level: 'WARD', name: 'Phường', parentId: '2' },
  { id: '4', code: 'A', level: 'AGENCY', name: 'Cơ quan', parentId: null },
] as const;

describe('A season that begins as another one was', () => {
  it('Takes over the units by their codes, and the agencies apart from them', () => {
    const { units, agencies } = beginningFrom({ rules: SHIPPED_RULE_SETS.plain as RuleSet, units: UNITS });
    expect(units.map(({ code, parent }) => [code, parent])).toEqual([
      ['CP', undefined],
      ['D', 'CP'],
      ['W', 'D'],
    ]);
    expect(agencies).toEqual([{ code: 'A', name: 'Cơ quan' }]);
  });

  it.each([
    {},
    { issuePolicy: 'CUMULATIVE' },
    { route: ['WARD'] },
    { route: ['WARD', 'CITY_POLICE'], fallback: 'LAST_RESERVED' },
  ])('Asks for the same rules again: %j', (overrides) => {
    const laid = shippedRuleSet('hanoi-2022', overrides);
    if (!('rules' in laid)) throw new Error(JSON.stringify(laid));
    const { ruleSet } = beginningFrom({ rules: laid.rules, units: [] });
    expect(shippedRuleSet(ruleSet.id, ruleSet.overrides)).toEqual(laid);
  });

  it('A unit that is left out leaves what stood under it to the unit above', () => {
    const { units } = beginningFrom({ rules: SHIPPED_RULE_SETS.plain as RuleSet, units: UNITS });
    expect(unitsWithout(units, new Set(['D'])).map(({ code, parent }) => [code, parent])).toEqual([
      ['CP', undefined],
      ['W', 'CP'],
    ]);
  });
});

describe('A season that begins from a file', () => {
  it('Takes a season file without its nominations', () => {
    const file = { format: 'laurel.season/1', id: 'a', title: { vi: 'Đợt', en: 'Season' }, ruleSet: { id: 'plain' } };
    const units = [{ id: 'W', level: 'WARD', name: 'Phường' }];
    const text = JSON.stringify({ ...file, periods: ['2022'], units, nominations: [{ ref: 'n1' }] });
    expect(beginningIn(text)).toEqual({
      code: 'a',
      title: file.title,
      ruleSet: file.ruleSet,
      periods: ['2022'],
      units: [{ code: 'W', level: 'WARD', name: 'Phường' }],
    });
  });

  it.each(['', 'không phải JSON', '[]', '{"units": []}'])('Is told where the file is none: %j', (text) => {
    expect(beginningIn(text)).toBeNull();
  });
});
