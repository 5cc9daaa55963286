import { describe, expect, it } from '@jest/globals';
import { nominationsSearch } from './nominations-search.ts';
import { numberIn } from './number-in.ts';

const ID = '5d1c1f0e-8f0b-4b52-9d55-0d4c1b1f6a11';

describe('The address of a search', () => {
  it('Holds a season, a unit and two days', () => {
    const search = { season: ID, unit: ID, from: '2024-02-29', until: '2026-03-31' };
    expect(nominationsSearch(search)).toEqual(search);
  });

  it.each([
    { season: 'all' },
    { from: '2023-02-29' },
    { until: '31/03/2026' },
    { from: 20_260_331 },
    { name: 'Nguyễn Văn A' },
    { number: '12/2026', officer: ID },
  ])('Holds nothing else: %j', (search) => {
    expect(nominationsSearch(search)).toEqual({});
  });
});

describe('A number that somebody types', () => {
  it.each([
    ['12', { no: 12 }],
    [' 12 ', { no: 12 }],
    ['012/2026', { no: 12, year: 2026 }],
    ['12 / 2026', { no: 12, year: 2026 }],
    ['Số: 12/QĐ-UBND', { no: 12 }],
    ['', null],
    ['0', null],
    ['mười hai', null],
    ['1234567', null],
  ] as const)('"%s" is %j', (typed, number) => {
    expect(numberIn(typed)).toEqual(number);
  });
});
