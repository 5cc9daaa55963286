import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plant, uproot } from './rules/planted-tree.ts';
import { sourceFiles } from './rules/source-files.ts';

describe('The reading of the tree', () => {
  let base = '';

  beforeAll(() => {
    base = plant({ 'libs/domain/dist/index.js': 'export {};' });
  });

  afterAll(() => uproot(base));

  it('The rules read the real tree: a rule that reads nothing finds nothing', () => {
    const paths = sourceFiles().map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'test/house/source-files.spec.ts']));
    expect(paths.filter((path) => /(?:^|\/)(?:node_modules|dist|\.laurel)\//.test(path))).toEqual([]);
  });

  it('A tree outside Git is walked, without what a build has made', () => {
    const paths = sourceFiles(base).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['libs/domain/src/case/hold.ts', 'apps/cli/package.json']));
    expect(paths).not.toContain('libs/domain/dist/index.js');
  });
});
