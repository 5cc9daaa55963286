import { describe, expect, it } from '@jest/globals';
import { PROBLEM_TEXTS, type ProblemCode } from './problems.ts';
import { isProblemCode, problemTexts } from './speak.ts';

const codes = Object.keys(PROBLEM_TEXTS) as ProblemCode[];
/** Instants are milliseconds since 1970 UTC: this one is Monday 3 April 2023, 09:05:06 in Hanoi. */
const SINCE = String(Date.UTC(2023, 3, 3, 2, 5, 6));
const FACTS = {
  at: 'DISTRICT',
  byRole: 'HEAD',
  byUnit: 'Uỷ ban nhân dân phường',
  category: 'HOUSEHOLD',
  heldBy: 'case-2',
  hint: 'a header',
  level: 'WARD',
  limit: '1 MB',
  outcome: 'COMMENDED',
  role: 'CLERK',
  since: SINCE,
  to: 'CITY_POLICE',
};

describe('The texts of a problem', () => {
  it.each(codes)('%s is said in both languages, with its facts and without', (code) => {
    for (const facts of [FACTS, {}]) {
      const { vi, en } = problemTexts(code, facts);
      for (const text of [vi, en]) {
        expect(text).toMatch(/^\p{Lu}.*[.?]$|^[A-Z_]+ .*\.$|^.+\.$/su);
        expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid|\s{2}/);
      }
      expect(vi).not.toBe(en);
    }
  });

  it.each(codes)('%s: every fact that the text names is filled in', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const named = [...PROBLEM_TEXTS[code][language].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '');
      expect(named.filter((name) => !Object.hasOwn(FACTS, name))).toEqual([]);
      const said = problemTexts(code, FACTS)[language];
      const expected = named.filter((name) => name !== 'since').map((name) => FACTS[name as keyof typeof FACTS]);
      expect(expected.filter((value) => !said.includes(value))).toEqual([]);
    }
  });

  it.each(codes)('%s is written in NFC and holds nothing that cannot be seen', (code) => {
    const { vi, en } = PROBLEM_TEXTS[code];
    expect([vi, en]).toEqual([vi.normalize('NFC'), en.normalize('NFC')]);
    expect(`${vi}${en}`).not.toMatch(/[\p{C}\u00A0]/u);
  });

  it('An instant is told as a clock in Hanoi shows it', () => {
    const { vi, en } = problemTexts('TASK_BUSY', FACTS);
    expect(vi).toContain('09:05:06');
    expect(vi).toMatch(/0?3\/0?4\/(?:20)?23/);
    expect(en).toContain('03/04/2023, 09:05:06');
  });

  it('What nobody did yet is not told: the part of the text that names it is left out', () => {
    expect(problemTexts('CASE_CLOSED', { outcome: 'LAPSED' }).en).toBe(
      'The case is closed (LAPSED); nothing more can be done in it.',
    );
    expect(problemTexts('CASE_CLOSED', FACTS).en).toContain('Last handled by HEAD');
  });

  it('A code is known by its own name alone', () => {
    expect(['CASE_CLOSED', 'case_closed', 'toString', ''].map(isProblemCode)).toEqual([true, false, false, false]);
  });

  it('A fact with the signs of the message format is said as it is', () => {
    expect(problemTexts('BODY_TOO_LARGE', { limit: "{1} 'MB' <b>" }).en).toBe("The body is larger than {1} 'MB' <b>.");
  });
});
