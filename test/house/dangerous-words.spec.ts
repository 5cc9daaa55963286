import { describe, expect, it } from '@jest/globals';
import { dangerousWords } from './rules/dangerous-words.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const findingsFor = (line: string) => dangerousWords(planted({ 'apps/api/src/content/look.ts': `\n${line}` }));

describe('The dangerous words', () => {
  it('No product file makes code, a command or a weak digest of a text', () => {
    expect(named(dangerousWords(sourceFiles()))).toEqual([]);
  });

  it.each([
    [`const answer = eval(text);`, 'code'],
    [`const answer = new Function('a', text);`, 'code'],
    [`import { runInThisContext } from 'node:vm';`, 'code'],
    [`import { exec } from 'node:child_process';`, 'shell'],
    [`spawn(name, [], { shell: true });`, 'shell'],
    [`createHash('md5').update(text);`, 'digest'],
    [`createHmac("sha1", key);`, 'digest'],
    [`const found = new RegExp(text, 'i').test(name);`, 'pattern'],
    ['const found = new RegExp(`^${text}$`).test(name);', 'pattern'],
  ])('A planted fault is found in %s', (line, text) => {
    expect(findingsFor(line)).toMatchObject([{ line: 2, text: expect.stringContaining(text) }]);
  });

  it('A pattern of constants, a program without a shell, and a strong digest are left alone', () => {
    for (const line of [
      'const SHAPE = new RegExp(`^${PREFIX}[0-9]+$`);',
      `import { execFile, spawn } from 'node:child_process';`,
      `createHash('sha256').update(text);`,
      'const [, word] = /a(b)/.exec(text) ?? [];',
    ]) {
      expect(findingsFor(line)).toEqual([]);
    }
  });
});
