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

  it.each([
    'laurel-2026-01',
    'Khen thưởng 2026',
    'CÔNG AN HÀ NỘI',
    'Đội Công an phường!',
    'quantri@laurel1',
    'giaykhen.giaykhen',
  ])('%s is made of words of the house, and is one too', (password) => {
    expect(isMuchUsed(password)).toBe(true);
  });

  it.each([
    'khen nắng sớm trên sông',
    'hà nội mùa vắng những cơn mưa',
    'lưng đồi xanh mướt',
    'correct horse battery staple',
    'tre-già-măng-mọc-72',
    'k7vQ#mz!Wp2x',
  ])('%s is none', (password) => {
    expect(isMuchUsed(password)).toBe(false);
  });
});
