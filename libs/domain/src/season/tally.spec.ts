import { describe, expect, it } from '@jest/globals';
import { plain } from '../rulesets/plain.ts';
import { type CountedGrant, tally } from './tally.ts';

const grant = (more: Partial<CountedGrant> = {}): CountedGrant => ({
  level: 'WARD',
  category: 'INDIVIDUAL',
  recipient: 'n1',
  isInForce: true,
  ...more,
});

describe('The tally of a season', () => {
  it('A season without commendations has a row of zeros for each level and category', () => {
    const rows = tally(plain.route, []);
    expect(rows.map(({ level, category }) => `${level} ${category}`)).toEqual([
      'WARD INDIVIDUAL',
      'WARD COLLECTIVE',
      'DISTRICT INDIVIDUAL',
      'DISTRICT COLLECTIVE',
      'CITY_POLICE INDIVIDUAL',
      'CITY_POLICE COLLECTIVE',
    ]);
    expect(rows.every((row) => row.granted + row.inForce + row.recipients === 0)).toBe(true);
  });

  it('A superseded commendation counts as granted, no longer as in force', () => {
    const [ward] = tally(['WARD'], [grant(), grant({ recipient: 'n2', isInForce: false })]);
    expect(ward).toMatchObject({ granted: 2, inForce: 1, recipients: 2 });
  });

  it('A nominee commended twice at one level is one recipient there, and one at each other level', () => {
    const rows = tally(['WARD', 'DISTRICT'], [grant(), grant(), grant({ level: 'DISTRICT' })]);
    const individuals = rows.filter((row) => row.category === 'INDIVIDUAL');
    expect(individuals.map(({ granted, recipients }) => [granted, recipients])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('Households have rows only where one was commended', () => {
    const rows = tally(['WARD'], [grant({ category: 'HOUSEHOLD' })]);
    expect(rows.map(({ category, granted }) => [category, granted])).toEqual([
      ['INDIVIDUAL', 0],
      ['COLLECTIVE', 0],
      ['HOUSEHOLD', 1],
    ]);
  });
});
