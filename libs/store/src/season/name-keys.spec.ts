import { describe, expect, it } from '@jest/globals';
import { nameKeys } from './name-keys.ts';

const key = (name: string) => nameKeys(name).nameKey;
const plain = (name: string) => nameKeys(name).plainKey;

describe('The keys of a name', () => {
  it.each([
    ['Đỗ Thị Hoà', 'ĐỖ THỊ HOÀ'],
    ['Đỗ Thị Hoà', 'Đỗ Thị Hòa'],
    ['Đỗ Thị Hoà', 'Đỗ  Thị\u00A0Hoà'],
    ['Nguyễn Thuỷ', 'Nguyễn Thủy'],
    ['Nguyễn Huệ', 'Nguyễn Huệ'.normalize('NFD')],
  ])('"%s" and "%s" are one name', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['Đỗ Thị Hoà', 'Đỗ Thị Hoa'],
    ['Nguyễn Thị Hạnh', 'Nguyễn Thị Hanh'],
    ['Lân', 'Lan'],
    ['Đạt', 'Dạt'],
    ['Lê An', 'Lêan'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it.each([
    ['Đỗ Thị Hoà', 'do thi hoa'],
    ['NGUYỄN VĂN ƯỚC', 'nguyen van uoc'],
    ['Tổ dân phố số 5', 'to dan pho so 5'],
    ['Łukasz', 'łukasz'],
  ])('"%s" without marks is "%s"', (name, expected) => {
    expect(plain(name)).toBe(expected);
  });

  it('A name that was typed without marks has the same key twice', () => {
    expect(nameKeys('Do Thi Hoa')).toEqual({ nameKey: 'do thi hoa', plainKey: 'do thi hoa' });
  });
});
