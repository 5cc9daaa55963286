import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { cookieKeyFrom } from '../accounts/session-cookie.ts';
import { stepIn } from './take-code.ts';
import { factorKeyFrom, openSecret, sealSecret } from './sealed-secret.ts';

const ballotKey = randomBytes(32).toString('base64');
const key = factorKeyFrom(ballotKey);
const secret = randomBytes(20);

describe('A sealed secret', () => {
  it('Is opened under the same key for the same owner, and looks otherwise each time', () => {
    const sealed = sealSecret(key, 'a', secret);
    expect(openSecret(factorKeyFrom(ballotKey), 'a', sealed)).toEqual(secret);
    expect(sealSecret(key, 'a', secret)).not.toBe(sealed);
  });

  it('Is opened neither under another key, nor for another owner, nor when a bit was changed', () => {
    const sealed = sealSecret(key, 'a', secret);
    const otherKey = factorKeyFrom(randomBytes(32).toString('base64'));
    expect(openSecret(otherKey, 'a', sealed)).toBeNull();
    const row = { id: 'a', personId: 'b', sealed, createdAt: new Date(0), confirmedAt: null, lastStep: null };
    expect(stepIn(otherKey, row, '000000', new Date())).toBeNull();
    expect(openSecret(key, 'b', sealed)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64');
    for (const place of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] as number) ^ 1;
      expect(openSecret(key, 'a', changed.toString('base64'))).toBeNull();
    }
  });

  it('Its key is neither that of votes nor that of cookies', () => {
    const own = key.export().toString('base64');
    expect([ballotKey, cookieKeyFrom(ballotKey)]).not.toContain(own);
  });
});
