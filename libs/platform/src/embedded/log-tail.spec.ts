import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { lastLines } from './log-tail.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('The tail of a log holds its last lines', () => {
  const file = join(folder, 'a.log');
  writeFileSync(file, 'one\ntwo\nthree\n');
  expect(lastLines(file, 2)).toEqual(['two', 'three']);
});

it('The tail of a log begins no earlier than the process it is asked about', () => {
  const file = join(folder, 'a.log');
  writeFileSync(file, 'of an earlier run\nmine\n');
  expect(lastLines(file, 20, 'of an earlier run\n'.length)).toEqual(['mine']);
});

it('A log that is not there has no lines', () => {
  expect(lastLines(join(folder, 'none.log'), 20)).toEqual([]);
});
