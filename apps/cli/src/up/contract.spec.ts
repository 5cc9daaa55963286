import { describe, expect, it } from '@jest/globals';
// @ts-expect-error The scripts that run before anything is built are plain JavaScript.
import { readContract } from '../../setup/contract.mjs';

describe('The verdict on the contract of the API', () => {
  it('Holds with exit code 0 alone; 3 says that it was not tried, and any other end that it does not hold', () => {
    expect([0, 3, 1, 2, 130].map(readContract)).toEqual(['HELD', 'NOT_TRIED', 'BROKEN', 'BROKEN', 'BROKEN']);
  });
});
