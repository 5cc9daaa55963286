import { describe, expect, it } from '@jest/globals';
import { placeOf } from './rows.ts';

describe('The rows of a letter', () => {
  it('An error of the API stands at the row on the page, although empty rows were not sent', () => {
    expect(placeOf('nominations.1.period', [0, 2])).toEqual({ at: 2, column: 'period' });
    expect(placeOf('nominations.0', [4])).toEqual({ at: 4, column: 'nominee' });
  });

  it('An error of the letter itself belongs to no row', () => {
    expect(placeOf('letterNo', [0, 2])).toBeNull();
  });
});
