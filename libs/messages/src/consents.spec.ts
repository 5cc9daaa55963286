import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CONSENT_TEXT_IN_FORCE, CONSENT_TEXTS } from './consents.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** A version whose hash changes here was agreed to in other words by somebody: write a new version instead. */
const SHIPPED: { readonly [version: string]: readonly [vi: string, en: string] } = {
  'publication-1': [
    '970020b6e332ec9e7b31909eeb71137233a7b7b7e1b4ccc7ade17748d4c30d08',
    '9a19a667a749dabda9ee78e38bfb78618986703f4ca4f715138af96e9086379e',
  ],
};

describe('The texts to which nominees consent', () => {
  it('Stay as they were shipped, in both languages', () => {
    const hashes = Object.entries(CONSENT_TEXTS).map(([version, { vi, en }]) => [version, [sha256(vi), sha256(en)]]);
    expect(Object.fromEntries(hashes)).toEqual(SHIPPED);
  });

  it('Hold the one that is in force', () => {
    expect(CONSENT_TEXTS[CONSENT_TEXT_IN_FORCE]).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });
});
