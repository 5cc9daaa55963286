import { describe, expect, it } from '@jest/globals';
import { Delegate, DELEGATION_DAYS_MAX } from './delegation.ts';

const UNIT = '0198c0de-0000-7000-8000-000000000001';
const delegation = {
  unitId: UNIT,
  role: 'DEPUTY',
  capacity: 'TUQ',
  scope: 'Quyết định tặng giấy khen',
  fromOn: '2024-01-01',
  toOn: '2024-12-31',
  basis: 'Văn bản uỷ quyền số 12/UQ-UBND ngày 28/12/2023 (dữ liệu bịa)',
};
const problems = (change: object) => {
  const read = Delegate.safeParse({ ...delegation, ...change });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('A delegation as it is asked for', () => {
  it('It is for whoever holds the office unless it names a person', () => {
    expect(Delegate.parse(delegation).personId).toBeNull();
    expect(Delegate.parse({ ...delegation, personId: UNIT }).personId).toBe(UNIT);
  });

  it('It lasts one day at least and a leap year at most, both ends included', () => {
    expect(DELEGATION_DAYS_MAX).toBe(366);
    expect(problems({})).toEqual([]);
    expect(problems({ toOn: '2024-01-01' })).toEqual([]);
    expect(problems({ toOn: '2025-01-01' })).toEqual(['toOn: must lie at most 366 days from fromOn, both included']);
    expect(problems({ toOn: '2023-12-31' })).toEqual(['toOn: must not lie before fromOn']);
  });

  it('A day that is no day is told once, by the name of its field', () => {
    expect(problems({ fromOn: '2023-02-29' })).toEqual(['fromOn: must be a calendar day, yyyy-mm-dd']);
    expect(problems({ fromOn: '0001-01-01', toOn: '0001-01-02' })).toEqual([
      'fromOn: must lie between 1900-01-01 and 2199-12-31',
      'toOn: must lie between 1900-01-01 and 2199-12-31',
    ]);
    expect(problems({ toOn: 20240101 })).toHaveLength(1);
  });

  it('The head in person needs none, and only an office that decides signs by one', () => {
    expect(problems({ capacity: 'HEAD' })).toEqual([
      'capacity: must be TM, KT, Q, TL or TUQ: the head in person needs no delegation',
    ]);
    expect(problems({ role: 'CLERK' })).toHaveLength(1);
  });

  it('Scope and paper are lines that a person can read aloud', () => {
    expect(problems({ scope: '', basis: 'a\u202eb' })).toHaveLength(2);
    expect(problems({ until: '2024-01-01' })).toHaveLength(1);
  });
});
