import { describe, expect, it } from '@jest/globals';
import { ASVS } from './rules/asvs.ts';
import { SECURITY, securityTable } from './rules/security-table.ts';
import { named, type SourceFile, sourceFiles } from './rules/source-files.ts';

const files = sourceFiles();
const SESSIONS = 'docs/security/v07-sessions.md';

/** The tree with one document that says something else. */
function changed(path: string, from: RegExp | string, to: string): SourceFile[] {
  const before = files.find((file) => file.path === path)?.text ?? '';
  const text = before.replace(from, to);
  if (text === before) throw new Error(`Nothing of ${path} is changed.`);
  return files.map((file) => (file.path === path ? { path, text } : file));
}

describe('The tables of security', () => {
  it('Have a line for each requirement, name what is there, and are counted right', () => {
    expect(named(securityTable(files))).toEqual([]);
  });

  it('Are of the 70 requirements of level 1 and the 183 of level 2', () => {
    const levels = [...ASVS.values()];
    expect(['1', '2'].map((level) => levels.filter((one) => one === level).length)).toEqual([70, 183]);
  });

  it.each([
    ['a line that is gone', SESSIONS, /^\| V7\.2\.4 .*\n/m, '', 'has no line for V7.2.4'],
    ['a line that stands twice', SESSIONS, /^(\| V7\.2\.4 .*\n)/m, '$1$1', 'V7.2.4 stands twice'],
    ['another level', SESSIONS, '| V7.2.4 | 1 |', '| V7.2.4 | 2 |', 'V7.2.4 has another level'],
    ['a requirement of level 3', SESSIONS, '| V7.5.2 |', '| V7.5.3 |', 'V7.5.3 has another level, or is none'],
    [
      'another verdict',
      SESSIONS,
      '| held | `test/api/sessions',
      '| fine | `test/api/sessions',
      'is no line of the table',
    ],
    [
      'a path that is not there',
      SESSIONS,
      'test/api/sessions.spec.ts',
      'test/api/nowhere.spec.ts',
      'nowhere.spec.ts, which',
    ],
    [
      'a title that is not there',
      SESSIONS,
      'Ends when its person signs out',
      'Goes on for ever',
      'that is not there: Goes on',
    ],
    [
      'an open line that says nothing',
      SESSIONS,
      '**Missing:** the second factor',
      'The second factor',
      'what is missing',
    ],
    [
      'a line that is held by nothing',
      SESSIONS,
      /(\| V7\.3\.1 .* held \|).*\|/,
      '$1 It is. |',
      'V7.3.1 is held by nothing',
    ],
    ['a long wording', SESSIONS, 'Idle sessions end', 'a b c d e f g h i j k l m', 'V7.3.1 says more than 12 words'],
    ['a sum of a chapter', SECURITY, /^(\| V7 \| .*\| )\d+ \|$/m, '$199 |', 'V7: the sums are'],
    ['the sum of all', SECURITY, /^(\| \| all \| )\d+/m, '$17', 'all: the sums are'],
  ])('A planted fault is found: %s', (_, path, from, to, text) => {
    const found = named(securityTable(changed(path, from, to)));
    expect(found.some((line) => line.includes(text))).toBe(true);
  });
});
