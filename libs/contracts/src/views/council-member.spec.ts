import { describe, expect, it } from '@jest/globals';
import { AppointMember, CouncilMemberView, EndMemberTerm } from './council-member.ts';

const UNIT = '0198c0de-0000-7000-8000-000000000001';
const PERSON = '0198c0de-0000-7000-8000-000000000002';
const appointment = {
  unitId: UNIT,
  personId: PERSON,
  fromOn: '2024-01-01',
  basis: 'Quyết định số 5/QĐ-UBND ngày 28/12/2023 (dữ liệu bịa)',
};
const problems = (change: object) => {
  const read = AppointMember.safeParse({ ...appointment, ...change });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('An appointment as it is asked for', () => {
  it('It lasts until it is ended unless it names its last day', () => {
    expect(AppointMember.parse(appointment).toOn).toBeNull();
    expect(AppointMember.parse({ ...appointment, toOn: '2024-01-01' }).toOn).toBe('2024-01-01');
  });

  it('Its last day does not lie before its first, and a day that is no day is told once', () => {
    expect(problems({ toOn: '2023-12-31' })).toEqual(['toOn: must not lie before fromOn']);
    expect(problems({ fromOn: '2023-02-29' })).toEqual(['fromOn: must be a calendar day, yyyy-mm-dd']);
    expect(problems({ toOn: '2200-01-01' })).toEqual(['toOn: must lie between 1900-01-01 and 2199-12-31']);
  });

  it('It is of a person by id, on a paper; a name has no place in it', () => {
    expect(problems({ personId: null })).toHaveLength(1);
    expect(problems({ basis: '' })).toHaveLength(1);
    expect(problems({ name: 'x' })).toHaveLength(1);
  });
});

describe('A member as it is read', () => {
  it('The id stands beside the appointment, and there may be no last day', () => {
    const row = { ...appointment, id: UNIT, toOn: null };
    expect(CouncilMemberView.parse(row)).toEqual(row);
  });

  it('An end has a day', () => {
    expect(EndMemberTerm.safeParse({ toOn: null }).success).toBe(false);
    expect(EndMemberTerm.parse({ toOn: '2024-06-30' })).toEqual({ toOn: '2024-06-30' });
  });
});
