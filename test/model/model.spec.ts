import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '@laurel/contracts';
import { REFUSALS, type RuleSet, WORDS } from '@laurel/domain';
import { IN_SHORT } from './kinds.ts';
import { findParting, nothingMet } from './lives.ts';
import { tell } from './tell.ts';

/** The same lives each time, unless `LAUREL_SEED` names others; `npm run model` lives as many as it is told. */
const SEED = Number(process.env['LAUREL_SEED'] ?? 19_450_902);
const LIVES = 20_000;
const QUARTERS = [0, 1, 2, 3].map((quarter) => ({ from: (LIVES / 4) * quarter, to: (LIVES / 4) * (quarter + 1) }));

/** Said by the API, or by what only the tables know, before a case is asked. */
const NOT_OF_A_CASE = [
  'LISTED_TWICE',
  'DRAFT_CHANGED',
  'TASK_BUSY',
  'ROLE_NOT_ALLOWED',
  'UNIT_ABOLISHED',
  'UNIT_NOT_CONCERNED',
  'SUCCESSOR_OF_OTHER_KIND',
  'DEADLINE_PASSED',
  'COUNCIL_NOT_AS_APPOINTED',
  'SEAT_OF_ANOTHER',
  'MEMBER_TERM_ENDED',
];

const met = nothingMet();
const all = (entries: object) => Object.keys(entries).sort();

describe('The domain against a case that is kept on paper', () => {
  it.each(QUARTERS)(
    'Lives $from to $to have the same refusals, records, tasks, clocks and commendations in both',
    (lives) => {
      process.stderr.write(`lives of cases: LAUREL_SEED=${SEED}\n`);
      const parting = findParting({ seed: SEED, ...lives, met });
      expect(parting && tell(parting)).toBeNull();
    },
  );

  it('Every kind of event came about in them', () => {
    expect([...met.kinds].sort()).toEqual(all(IN_SHORT));
  });

  it('Every refusal that a case can give was given in them', () => {
    const codes = all(REFUSALS).filter((code) => !NOT_OF_A_CASE.includes(code));
    expect([...met.codes].sort()).toEqual(codes);
  });

  it('Whatever refused a word is listed in the contract of the word', () => {
    const listed = Object.values(COMMANDS).flatMap(({ word, refusals }) => refusals.map((code) => `${word} ${code}`));
    const given = [...met.answers].filter((answer) => !answer.startsWith('lapse '));
    expect(given.filter((answer) => !listed.includes(answer))).toEqual([]);
  });

  it('Every word was taken and refused in them', () => {
    expect([...met.taken].sort()).toEqual(all(WORDS));
    expect([...met.refused].sort()).toEqual(all(WORDS));
  });
});

describe('A misreading of the rules', () => {
  const part = (misread: (rules: RuleSet) => RuleSet) => {
    return findParting({ seed: SEED, from: 0, to: LIVES, met: nothingMet(), misread });
  };

  it('A planted second supplement is found, and told in the few acts that it takes', () => {
    const parting = part((rules) => (rules.supplementsPerLevel === 1 ? { ...rules, supplementsPerLevel: 2 } : rules));
    expect(parting).toMatchObject({ domain: 'SUPPLEMENT_ALREADY_ASKED' });
    // Five acts would do; what else has to stay depends on the life in which it was met.
    const acts = parting?.acts.map(({ command }) => command.type) ?? [];
    expect(acts.at(-1)).toBe('requestSupplement');
    expect(acts.length).toBeLessThanOrEqual(20);
    expect(parting && tell(parting)).toMatch(/npm run model -- --seed \d+ --from \d+ --lives 1\n/);
  });

  it('A planted fallback that nobody has is found', () => {
    expect(part((rules) => ({ ...rules, fallback: 'NONE' }))).toMatchObject({ paper: 'RESERVE_NOT_ALLOWED' });
  });

  it('A fault that is thrown is told like any other parting', () => {
    const parting = part(({ categoriesAllowed: _, ...rules }) => rules as RuleSet);
    expect(parting).toMatchObject({ domain: expect.stringMatching(/^throws TypeError/), paper: 'nobody throws' });
  });
});
