import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const LIST = join(projectRoot, 'libs', 'platform', 'passwords', 'most-used.txt');

/** A password of so few characters, said again and again, is tried by every program that guesses. */
const UNIT_TOO_SHORT = 3;

/** Words of this house, which whoever guesses here tries first: the product, the trade, the offices, the places. Without marks. */
const OF_THE_HOUSE =
  /laurel|award|password|matkhau|welcome|admin|quantri|kiemtra|khenthuong|khen|thidua|danhhieu|giaykhen|bangkhen|congan|canhsat|hoidong|nhanvien|chutich|ubnd|hanoi|vietnam|phuong|quan|thanhpho|todanpho/g;
/** What is left of a password beside such words must be more than a year, a name or a row of signs. */
const OWN_LETTERS_MIN = 6;

let words: ReadonlySet<string> | undefined;

/**
 * Whether a password is one of those that people use most, by the list that is shipped beside this room: the word itself in any
 * case, the word with digits and signs around it, or the word said again and again. So is one that is made of words of the house.
 */
export function isMuchUsed(password: string): boolean {
  words ??= mostUsed();
  const plain = password.normalize('NFKC').toLowerCase();
  const core = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const unit = /^(.+?)\1+$/su.exec(plain)?.[1] ?? plain;
  return isOfTheHouse(plain) || unit.length <= UNIT_TOO_SHORT || [plain, core, unit].some((word) => words?.has(word));
}

function isOfTheHouse(plain: string): boolean {
  const letters = plain
    .normalize('NFKD')
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}]/gu, '');
  const own = letters.replaceAll(OF_THE_HOUSE, '');
  return own.length < letters.length && own.length < OWN_LETTERS_MIN;
}

function mostUsed(): ReadonlySet<string> {
  const lines = readFileSync(LIST, 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('# ')));
}
