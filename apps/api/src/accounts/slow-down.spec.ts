import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import type { Problem } from '../problem/problem.ts';
import { networkOf, SlowDown } from './slow-down.ts';

const from = (ip: string) => ({ ip }) as Request;
const HERE = from('192.0.2.1');

/** Seconds to wait before a try at this instant; 0 when it is taken, and the fault where it is another one. */
function waited(slowDown: SlowDown, now: number, login = 'an', request = HERE): unknown {
  try {
    slowDown.begin(login, request, now);
    return 0;
  } catch (fault) {
    const { status, code, retryAfterS } = fault as Problem;
    return status === 429 && code === 'SIGN_IN_TOO_OFTEN' ? retryAfterS : fault;
  }
}

describe('Whoever guesses', () => {
  it('SIGN_IN_TOO_OFTEN: has five tries, and then waits twice as long each time, to a quarter of an hour', () => {
    const slowDown = new SlowDown();
    for (let count = 0; count < 5; count++) expect(waited(slowDown, 0)).toBe(0);
    const waits: number[] = [];
    for (let now = 0; waits.length < 12; ) {
      const seconds = Number(waited(slowDown, now));
      waits.push(seconds);
      now += seconds * 1000;
      expect(waited(slowDown, now)).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('Slows down neither another network nor another login', () => {
    const slowDown = new SlowDown();
    for (let count = 0; count < 5; count++) waited(slowDown, 0);
    expect(waited(slowDown, 0)).toBeGreaterThan(0);
    expect(waited(slowDown, 0, 'an', from('192.0.2.2'))).toBe(0);
    expect(waited(slowDown, 0, 'binh')).toBe(0);
  });

  it('Is forgotten by a right password, and after an hour without a try', () => {
    const slowDown = new SlowDown();
    for (let count = 0; count < 5; count++) waited(slowDown, 0);
    slowDown.succeeded('an', HERE);
    for (let count = 0; count < 5; count++) expect(waited(slowDown, 1)).toBe(0);
    expect(waited(slowDown, 2)).toBeGreaterThan(0);
    for (let count = 0; count < 5; count++) expect(waited(slowDown, 3_600_100)).toBe(0);
  });

  it('Fills no memory: of more than ten thousand the oldest is forgotten', () => {
    const slowDown = new SlowDown();
    for (let count = 0; count < 5; count++) waited(slowDown, 0);
    for (let login = 0; login < 10_000; login++) waited(slowDown, 0, String(login));
    expect(waited(slowDown, 0)).toBe(0);
  });
});

describe('The network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('Of %s it is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
