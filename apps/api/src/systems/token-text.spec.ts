import { describe, expect, it } from '@jest/globals';
import { newToken, tokenHashOf } from './token-text.ts';

describe('A token', () => {
  it('Is told by its prefix and its length, and no two are alike', () => {
    const tokens = Array.from({ length: 200 }, () => newToken());
    for (const { token, ending } of tokens) {
      expect(token).toMatch(/^laurel_[0-9A-Za-z]{49}$/);
      expect(token.endsWith(ending)).toBe(true);
    }
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(200);
  });

  it('Is found again by its hash', () => {
    const { token, tokenHash } = newToken();
    expect(tokenHashOf(token)).toBe(tokenHash);
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('With one character changed anywhere it is none, and nothing is asked for it', () => {
    const { token } = newToken();
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === 'A' ? 'B' : 'A';
      expect([place, tokenHashOf(token.slice(0, place) + other + token.slice(place + 1))]).toEqual([place, null]);
    }
  });

  it.each(['', 'laurel_', 'Bearer', `laurel_${'0'.repeat(500)}`, ' ', 'laurel_\u0000'])('%j is none', (text) => {
    expect(tokenHashOf(text)).toBeNull();
  });
});
