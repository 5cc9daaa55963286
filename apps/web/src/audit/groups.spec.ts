import { describe, expect, it } from '@jest/globals';
import { groupsOf } from './groups.ts';
import { ENTRIES, RULES } from './ledger.samples.ts';
import { remarkIdsIn } from './remark-ids.ts';
import { statesOf } from './states.ts';

describe('The trail of a case', () => {
  it('Entries stand by level and round, the submission before them and what came after the end behind', () => {
    const groups = groupsOf(ENTRIES, statesOf(RULES, ENTRIES));
    expect(groups.map(({ of, level, round, unitId, entries }) => [of, level, round, unitId, entries.length])).toEqual([
      ['SUBMISSION', null, 1, null, 1],
      ['LEVEL', 'WARD', 1, 'ward', 3],
      ['LEVEL', 'WARD', 2, 'ward', 3],
      ['LEVEL', 'DISTRICT', 1, 'district', 3],
      ['AFTERWARDS', null, 1, null, 1],
    ]);
    expect(groups.flatMap(({ entries }) => entries)).toEqual(ENTRIES);
  });

  it('An entry names its remarks, a correction one for each field', () => {
    expect(ENTRIES.map(({ body }) => remarkIdsIn(body)).filter((ids) => ids.length > 0)).toEqual([['why'], ['new']]);
  });
});
