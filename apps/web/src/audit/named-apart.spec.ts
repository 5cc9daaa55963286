import { describe, expect, it } from '@jest/globals';
import { namedApart } from './named-apart.ts';

describe('Persons whose names somebody chooses from', () => {
  it('Two with one name are told apart, another is called by the name alone, and who was erased is not offered', () => {
    const people = [
      { id: 'aaaaaaaa-1', name: 'Nguyễn Văn A (bịa)' },
      { id: 'bbbbbbbb-2', name: 'Trần Thị B (bịa)' },
      { id: 'cccccccc-3', name: 'Nguyễn Văn A (bịa)' },
      { id: 'dddddddd-4', name: '' },
    ];
    expect(namedApart(people).map(({ label }) => label)).toEqual([
      'Nguyễn Văn A (bịa) (aaaaaaaa)',
      'Trần Thị B (bịa)',
      'Nguyễn Văn A (bịa) (cccccccc)',
    ]);
  });
});
