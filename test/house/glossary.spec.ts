import { describe, expect, it } from '@jest/globals';
import { GLOSSARY, glossary } from './rules/glossary.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const TABLE = `| vi | en | code |
|---|---|---|
| không khen | make no award | \`NO_AWARD\` |
| huỷ bỏ | revoke | \`revoke()\` |
| cấp | level | \`LevelKey\` (exported) |
Text after the table may say OTHER_THINGS.`;

describe('The glossary', () => {
  it('Every code of the glossary is a word of the sources', () => {
    expect(named(glossary(sourceFiles()))).toEqual([]);
  });

  it('A planted code that no source knows is found', () => {
    const tree = planted({ [GLOSSARY]: TABLE, 'libs/domain/src/level/words.ts': 'export type LevelKey = string;' });
    expect(glossary(tree)).toMatchObject([{ line: 3, text: expect.stringContaining('NO_AWARD') }]);
  });

  it('A planted identifier that is called exported and is not is found', () => {
    const tree = planted({
      [GLOSSARY]: TABLE,
      'libs/domain/src/level/words.ts': `export const NO_AWARD = 'NO_AWARD';`,
    });
    expect(glossary(tree)).toMatchObject([{ line: 5, text: expect.stringContaining('LevelKey') }]);
  });

  it('A house without a glossary has nothing to compare', () => {
    expect(glossary(planted({ 'README.md': TABLE }))).toEqual([]);
  });
});
