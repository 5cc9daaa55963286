import { type RuleSet, shippedRuleSet } from '@laurel/domain';
import type { UnitStanding } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { delegationProblems } from './delegation-problems.ts';

const ward: UnitStanding = {
  id: 'ward',
  territoryId: 'territory',
  seasonId: 'season',
  code: 'W',
  level: 'WARD',
  name: 'Phường',
  parentId: null,
  abolishedOn: null,
  successorId: null,
  openCases: 0,
};
const plain = (shippedRuleSet('plain') as { rules: RuleSet }).rules;
const signing: RuleSet = {
  ...plain,
  signing: { WARD: { capacities: { HEAD: ['HEAD', 'TM'], DEPUTY: ['KT', 'TUQ'] }, needsDelegation: ['TUQ'] } },
};
const asks = (capacity: 'KT' | 'TL' | 'TUQ', rules: readonly RuleSet[], unit: UnitStanding | null = ward) =>
  delegationProblems({ role: 'DEPUTY', capacity }, unit, rules);

describe('A delegation, before it is kept', () => {
  it('It is for a unit that there is', () => {
    expect(asks('TUQ', [signing], null)).toEqual([{ path: 'unitId', message: 'there is no such unit' }]);
    const gone = { ...ward, abolishedOn: '2025-07-01', successorId: 'other' };
    expect(asks('TUQ', [signing], gone)).toEqual([
      { path: 'unitId', message: 'the unit was abolished on 2025-07-01; its successor is other' },
    ]);
  });

  it('Where a rule set rules who signs, it is for a capacity that needs one, and that the office may sign in', () => {
    expect(asks('TUQ', [signing])).toEqual([]);
    expect(asks('KT', [signing])).toEqual([
      { path: 'capacity', message: 'needs no delegation at WARD; these do: TUQ' },
    ]);
    expect(asks('TL', [signing])).toEqual([
      { path: 'capacity', message: 'by the rule set DEPUTY does not sign as TL at WARD' },
    ]);
  });

  it('Where none rules it, the paper is kept as it is; a rule set to which cases were moved counts too', () => {
    expect(asks('TL', [plain])).toEqual([]);
    expect(asks('TUQ', [plain, signing])).toEqual([]);
    expect(asks('KT', [plain, signing])).toHaveLength(1);
    expect(asks('KT', [signing], { ...ward, level: 'AGENCY' })).toEqual([]);
  });
});
