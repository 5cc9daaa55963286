import { describe, expect, it } from '@jest/globals';
import { isMuchUsed } from './much-used.ts';

describe('A password that people use much', () => {
  it.each([
    'password',
    'PassWord',
    'password1234!!',
    'passwordpassword',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '2026-liverpool-1',
    'qwertyuiop',
  ])('%s is one', (password) => {
    expect(isMuchUsed(password)).toBe(true);
  });

  it.each(['lưng đồi xanh mướt', 'correct horse battery staple', 'tre-già-măng-mọc-72', 'k7vQ#mz!Wp2x'])(
    '%s is none',
    (password) => {
      expect(isMuchUsed(password)).toBe(false);
    },
  );
});
