import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const LIST = join(projectRoot, 'libs', 'platform', 'passwords', 'most-used.txt');

/** A password of so few characters, said again and again, is tried by every program that guesses. */
const UNIT_TOO_SHORT = 3;

let words: ReadonlySet<string> | undefined;

/**
 * Whether a password is one of those that people use most, by the list that is shipped beside this room: the word itself in any
 * case, the word with digits and signs around it, or the word said again and again.
 */
export function isMuchUsed(password: string): boolean {
  words ??= mostUsed();
  const plain = password.normalize('NFKC').toLowerCase();
  const core = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const unit = /^(.+?)\1+$/su.exec(plain)?.[1] ?? plain;
  return unit.length <= UNIT_TOO_SHORT || [plain, core, unit].some((word) => words?.has(word));
}

function mostUsed(): ReadonlySet<string> {
  const lines = readFileSync(LIST, 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('# ')));
}
