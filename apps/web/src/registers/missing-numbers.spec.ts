import { describe, expect, it } from '@jest/globals';
import { missingNumbers } from './missing-numbers.ts';

describe('The numbers of a register', () => {
  it('None is missing where each was given, in whatever order and however often', () => {
    expect(missingNumbers(3, [3, 1, 2, 2])).toEqual([]);
  });

  it('Those between the first and the last that no commendation has are missing', () => {
    expect(missingNumbers(5, [2, 5])).toEqual([1, 3, 4]);
  });
});
