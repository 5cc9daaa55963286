import { describe, expect, it } from '@jest/globals';
import type { Nomination } from '../nomination/nomination.ts';
import { nominationAsOf } from './as-of.ts';
import { ENTRIES, RULES } from './ledger.samples.ts';
import { statesOf } from './states.ts';

const states = statesOf(RULES, ENTRIES);
const today = {
  nominee: { id: 'n', name: 'individual-01' },
  phase: 'CLOSED',
  outcome: 'COMMENDED',
  commendations: [{ id: 'k', level: 'WARD', decisionNo: 1, state: 'ISSUED' }],
} as unknown as Nomination;
const asOf = (caseSeq: number) => {
  const state = states[caseSeq - 1];
  if (!state) throw new Error(`There is no entry ${caseSeq}.`);
  return nominationAsOf(today, state, (id) => `unit ${id}`);
};

describe('A case as of an entry', () => {
  it('It waits where it waited then, with the answers that were given by then', () => {
    expect(asOf(3)).toMatchObject({ phase: 'RETURNED', level: 'WARD', outcome: null, caseSeq: 3, commendations: [] });
    expect(asOf(3).levels).toMatchObject([{ level: 'WARD', unit: { name: 'unit ward' }, ownAward: null }]);
    expect(asOf(8).levels.map(({ level, ownAward }) => [level, ownAward])).toEqual([
      ['WARD', null],
      ['WARD', 'COMMEND'],
      ['DISTRICT', null],
    ]);
  });

  it('A commendation is there from its entry on, and was handed over when it was', () => {
    expect(asOf(6).commendations).toEqual([]);
    expect(asOf(7).commendations).toMatchObject([{ id: 'k', decisionNo: 1, presentedAt: null }]);
    expect(asOf(11).commendations).toMatchObject([{ id: 'k', presentedAt: '2023-07-25T03:00:00.000Z' }]);
  });

  it('At the last entry it is what it is today', () => {
    expect(asOf(11)).toMatchObject({ phase: today.phase, outcome: today.outcome });
  });
});
