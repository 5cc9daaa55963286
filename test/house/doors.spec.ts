import { describe, expect, it } from '@jest/globals';
import { doors, nesting } from './rules/doors.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

describe('The rooms and their doors', () => {
  const files = sourceFiles();

  it('Every room has index.ts as its door', () => {
    expect(named(doors(files))).toEqual([]);
  });

  it('A planted room without a door is found', () => {
    const tree = planted({ 'libs/domain/src/index.ts': '', 'libs/ledger/src/write/chain.ts': '' });
    expect(doors(tree)).toMatchObject([{ file: 'libs/ledger/src/index.ts' }]);
  });

  it('A room in which nothing stands yet needs no door', () => {
    expect(doors(planted({ 'libs/papers/package.json': '{}' }))).toEqual([]);
  });

  it('No room is nested deeper than a word and a file', () => {
    expect(named(nesting(files))).toEqual([]);
  });

  it('A planted folder inside a folder is found', () => {
    const tree = planted({ 'libs/domain/src/case/hold/ground.ts': '', 'libs/domain/src/case/hold.ts': '' });
    expect(nesting(tree)).toMatchObject([{ file: 'libs/domain/src/case/hold/ground.ts' }]);
  });
});
