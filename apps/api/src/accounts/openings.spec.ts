import type { Request } from 'express';
import { describe, expect, it } from '@jest/globals';
import { Openings } from './openings.ts';

const from = (ip: string) => ({ ip }) as Request;
const codeOf = (openings: Openings, ip: string, now: number) => {
  try {
    openings.begin(from(ip), now);
    return null;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('Beginning to sign in without saying as whom', () => {
  it('SIGN_IN_TOO_OFTEN: a network begins sixty times a minute and no more, and another one is not touched', () => {
    const openings = new Openings();
    const codes = Array.from({ length: 61 }, (_, index) => codeOf(openings, '192.0.2.1', index));
    expect([codes.indexOf('SIGN_IN_TOO_OFTEN'), codeOf(openings, '192.0.2.2', 61)]).toEqual([60, null]);
    expect([codeOf(openings, '192.0.2.1', 59_999), codeOf(openings, '192.0.2.1', 60_000)]).toEqual([
      'SIGN_IN_TOO_OFTEN',
      null,
    ]);
  });

  it('Of ten thousand networks more the first is forgotten, and its count with it', () => {
    const openings = new Openings();
    for (let count = 0; count < 60; count++) openings.begin(from('192.0.2.1'), 0);
    for (let count = 0; count < 10_000; count++) openings.begin(from(`10.${count >> 8}.${count & 255}.1`), 0);
    expect(codeOf(openings, '192.0.2.1', 0)).toBeNull();
  });
});
