import { describe, expect, it } from '@jest/globals';
import { named, planted, sourceFiles } from './rules/source-files.ts';
import { oneRegistry, workplaceTraces } from './rules/workplace.ts';

describe('The traces of a machine', () => {
  const files = sourceFiles();

  it('No file knows the machine on which it was made', () => {
    expect(named(workplaceTraces(files))).toEqual([]);
  });

  it.each([
    ['/work', 'main/libs'],
    ['/work', 'shared/design'],
    ['/tmp', 'gobin'],
  ])('A planted path below %s is found', (...parts) => {
    const tree = planted({ 'docs/runbook/restore.md': `Restore.\nSee ${parts.join('/')}.` });
    expect(workplaceTraces(tree)).toMatchObject([{ file: 'docs/runbook/restore.md', line: 2 }]);
  });

  it('A planted word of the place of work is found', () => {
    const text = ['A session', 'of the', 'workplace wrote this.'].join(' ');
    expect(workplaceTraces(planted({ 'README.md': text }))).toHaveLength(1);
  });

  it('The lock file names the public registry only', () => {
    expect(named(oneRegistry(files))).toEqual([]);
  });

  it.each([
    ['package-lock.json', '      "resolved": "http://localhost:4873/pg/-/pg-8.23.1.tgz",'],
    ['package-lock.json', '      "resolved": "git+ssh://git@github.com/brianc/node-postgres.git",'],
    ['.npmrc', 'registry=https://mirror.example/npm/'],
  ])('A planted foreign registry in %s is found: %s', (path, line) => {
    expect(oneRegistry(planted({ [path]: line }))).toMatchObject([{ file: path, line: 1 }]);
  });

  it('The public registry and the links to our own rooms are left alone', () => {
    const text = '"resolved": "https://registry.npmjs.org/pg/-/pg-8.23.1.tgz",\n"resolved": "libs/domain",';
    expect(oneRegistry(planted({ 'package-lock.json': text }))).toEqual([]);
  });
});
