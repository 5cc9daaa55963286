import type { CouncilMemberRow, UnitStanding } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { appointmentProblems, endProblems } from './member-problems.ts';

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
const member: CouncilMemberRow = {
  id: 'member',
  unitId: 'ward',
  personId: 'person',
  fromOn: '2023-01-01',
  toOn: null,
  basis: 'Quyết định số 5 (dữ liệu bịa)',
};

describe('An appointment, before it is kept', () => {
  it('It is for a unit that there is', () => {
    expect(appointmentProblems(null, null)).toEqual([{ path: 'unitId', message: 'there is no such unit' }]);
    const gone = { ...ward, abolishedOn: '2025-07-01', successorId: 'other' };
    expect(appointmentProblems(gone, member)).toEqual([
      { path: 'unitId', message: 'the unit was abolished on 2025-07-01; its successor is other' },
    ]);
  });

  it('It is of a person who is no member there on any of its days', () => {
    expect(appointmentProblems(ward, null)).toEqual([]);
    const told = (toOn: string | null) => appointmentProblems(ward, { ...member, toOn })[0];
    expect(told(null)).toEqual({
      path: 'personId',
      message: 'this person is a member there already, from 2023-01-01: member',
    });
    expect(told('2023-06-30')?.message).toContain('from 2023-01-01 to 2023-06-30');
  });
});

describe('The end of a term, before it is kept', () => {
  it('It is the first day at least', () => {
    expect(endProblems(member, '2023-01-01')).toEqual([]);
    expect(endProblems(member, '2022-12-31')).toEqual([
      { path: 'toOn', message: 'must not lie before the first day, 2023-01-01' },
    ]);
  });

  it('It is set where there is none, or brought forward, and never put off', () => {
    const until = { ...member, toOn: '2023-06-30' };
    expect(endProblems(member, '2199-12-31')).toEqual([]);
    expect(endProblems(until, '2023-06-29')).toEqual([]);
    expect(endProblems(until, '2023-06-30')).toEqual([]);
    expect(endProblems(until, '2023-07-01')).toEqual([
      { path: 'toOn', message: 'the term ends on 2023-06-30 already; appoint the person anew' },
    ]);
  });
});
