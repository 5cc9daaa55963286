import { describe, expect, it } from '@jest/globals';
import { ENTRIES, RULES } from './ledger.samples.ts';
import { statesOf } from './states.ts';
import { staysOf } from './stays.ts';

const NOW = Date.parse('2023-08-01T03:00:00.000Z');
const told = (entries: typeof ENTRIES) =>
  staysOf(statesOf(RULES, entries), NOW).map(({ unitId, phase, workingDays }) => [unitId, phase, workingDays]);

describe('The stays of a case', () => {
  it('Each place has its working days, and a return is the time of the nominator', () => {
    expect(told(ENTRIES)).toEqual([
      ['ward', 'IN_REVIEW', 2],
      ['group', 'RETURNED', 3],
      ['ward', 'IN_REVIEW', 2],
      ['district', 'IN_REVIEW', 5],
    ]);
  });

  it('A case that is not closed lies where it is until now', () => {
    expect(told(ENTRIES.slice(0, 8)).at(-1)).toEqual(['district', 'IN_REVIEW', 14]);
    expect(staysOf(statesOf(RULES, ENTRIES.slice(0, 8)), NOW).at(-1)?.to).toBeNull();
  });

  it('A year that the calendar does not know has no figure', () => {
    const later = { ...ENTRIES[1], at: '2093-07-03T03:00:00.000Z' } as (typeof ENTRIES)[number];
    const states = statesOf(RULES, [ENTRIES[0] as typeof later, later]);
    expect(staysOf(states, Date.parse('2093-08-01T03:00:00.000Z')).at(-1)?.workingDays).toBeNull();
  });
});
