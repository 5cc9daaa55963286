import { describe, expect, it } from '@jest/globals';
import { fileSize, LINES } from './rules/file-size.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const linesOf = (count: number) => '// One line.\n'.repeat(count);

describe('The size of a file', () => {
  it('No source file is longer than one sitting', () => {
    expect(named(fileSize()(sourceFiles()))).toEqual([]);
  });

  it('A planted file of one line too many is found, and one at the limit is not', () => {
    const tree = planted({
      'libs/domain/src/case/long.ts': linesOf(LINES.source + 1),
      'libs/domain/src/case/full.ts': linesOf(LINES.source),
    });
    expect(fileSize()(tree)).toMatchObject([{ file: 'libs/domain/src/case/long.ts', line: LINES.source + 1 }]);
  });

  it('A planted workflow file over its smaller limit is found', () => {
    const tree = planted({ 'workflows/src/season/season.workflow.ts': linesOf(LINES.workflow + 1) });
    expect(fileSize()(tree)).toMatchObject([{ file: 'workflows/src/season/season.workflow.ts' }]);
  });

  it('An exception is kept while it is needed, and named when it is not', () => {
    const rule = fileSize({ 'libs/messages/src/vi.ts': 'A table of texts.' });
    expect(rule(planted({ 'libs/messages/src/vi.ts': linesOf(LINES.source + 1) }))).toEqual([]);
    expect(rule(planted({ 'libs/messages/src/vi.ts': linesOf(1) }))).toMatchObject([{ text: 'needs no exception' }]);
  });
});
