import { describe, expect, it } from '@jest/globals';
import { inGivenNameOrder } from './given-names.ts';

describe('The names of whom to appoint', () => {
  it('They stand by given name, the last word, as Vietnamese letters are ordered', () => {
    const names = ['Nguyễn Văn Đạt', 'Trần Thị Ân', 'Lê Ánh', 'Phạm Dũng', 'Bùi Văn Đạt', 'Hoàng An'];
    expect(inGivenNameOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
      'Hoàng An',
      'Lê Ánh',
      'Trần Thị Ân',
      'Phạm Dũng',
      'Bùi Văn Đạt',
      'Nguyễn Văn Đạt',
    ]);
  });
});
