import { describe, expect, it } from '@jest/globals';
import { found } from './names.ts';

const people = ['Yến', 'Trần Văn Ánh', 'Đặng Thị Huệ', 'Nguyễn Đức Hưởng', 'Lê Thị An', ''].map((name, n) => ({
  name,
  login: n === 2 ? 'dthue' : null,
}));
const names = (typed: string) => found(people, typed).map(({ name }) => name);

describe('Finding people', () => {
  it('They stand in the order of their given names, and who has no name left comes last', () => {
    expect(names('')).toEqual(['Lê Thị An', 'Trần Văn Ánh', 'Đặng Thị Huệ', 'Nguyễn Đức Hưởng', 'Yến', '']);
  });

  it('A name is found without its marks, in any case, and in letters that are composed otherwise', () => {
    for (const typed of ['nguyen duc huong', 'NGUYỄN ĐỨC HƯỞNG', 'Nguyễn Đức Hưởng'.normalize('NFD')]) {
      expect(names(typed)).toEqual(['Nguyễn Đức Hưởng']);
    }
  });

  it('Who is written exactly as it was typed comes first', () => {
    expect(names('Ánh')).toEqual(['Trần Văn Ánh']);
    expect(names('th')).toEqual(['Lê Thị An', 'Đặng Thị Huệ']);
    expect(
      found(
        [
          { name: 'Lê An', login: null },
          { name: 'Lê Ân', login: null },
        ],
        'ân',
      ).map(({ name }) => name),
    ).toEqual(['Lê Ân', 'Lê An']);
  });

  it('A person is found by the login', () => {
    expect(names('dthue')).toEqual(['Đặng Thị Huệ']);
  });
});
