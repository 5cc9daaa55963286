import { COMMANDS } from '@laurel/contracts';
import {
  decide,
  draftCase,
  ELIGIBILITY_CODES,
  REFUSALS,
  type RefusalCode,
  SHIPPED_RULE_SETS,
  TASK_KINDS,
} from '@laurel/domain';
import {
  ELIGIBILITY_TEXTS,
  eligibilityTexts,
  isProblemCode,
  PROBLEM_TEXTS,
  problemTexts,
  TASK_TEXTS,
  taskTexts,
  type Texts,
} from '@laurel/messages';
import { describe, expect, it } from '@jest/globals';

const codes = Object.keys(REFUSALS) as RefusalCode[];

describe('The refusals and their texts', () => {
  it.each(codes)('%s can be read in Vietnamese and in English', (code) => {
    if (!isProblemCode(code)) throw new Error(`${code} has no texts.`);
    const { vi, en } = problemTexts(code);
    expect(vi.length).toBeGreaterThan(10);
    expect(en.length).toBeGreaterThan(10);
    expect(vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u);
  });

  it('Each refusal says the kind and the ground that an officer can look up', () => {
    for (const code of codes) {
      expect(['FORBIDDEN', 'STATE', 'INPUT']).toContain(REFUSALS[code].kind);
      expect(REFUSALS[code].ground.length).toBeGreaterThan(5);
    }
  });

  it('The codes of refusals come first among the texts, in the order of the catalogue', () => {
    expect(Object.keys(PROBLEM_TEXTS).slice(0, codes.length)).toEqual(codes);
  });

  it('Each refusal belongs to a command, or to the door before all of them', () => {
    const listed = new Set<string>(Object.values(COMMANDS).flatMap(({ refusals }) => refusals));
    // What no command of a person meets: a clock's own, and a list's.
    const ofEveryCommand = [
      'ROLE_NOT_ALLOWED',
      'UNIT_ABOLISHED',
      'UNIT_NOT_CONCERNED',
      'CLOCK_NOT_RUNNING',
      'LISTED_TWICE',
    ];
    expect(codes.filter((code) => !listed.has(code) && !ofEveryCommand.includes(code))).toEqual([]);
  });

  it('What a person may be told by the rules is listed in the contract of the command', () => {
    const [rules] = Object.values(SHIPPED_RULE_SETS);
    if (!rules) throw new Error('No rule set is shipped.');
    const unlisted = Object.entries(COMMANDS).flatMap(([word, { refusals }]) =>
      (['DRAFT', 'IN_REVIEW', 'CLOSED'] as const).flatMap((phase) => {
        const command = { type: word, level: 'WARD', startAt: 'WARD', units: {} } as never;
        const { refusal } = decide({ ...draftCase(rules), phase }, command, {});
        return refusal && !refusals.includes(refusal.code) ? [`${word}: ${refusal.code}`] : [];
      }),
    );
    expect(unlisted).toEqual([]);
  });
});

describe('The rules of eligibility and their texts', () => {
  it('Each rule has texts, in the order of the domain, and no text is of another', () => {
    expect(Object.keys(ELIGIBILITY_TEXTS)).toEqual([...ELIGIBILITY_CODES]);
  });

  it.each(ELIGIBILITY_CODES)('%s can be read in Vietnamese and in English', (code) => {
    expectBothLanguages(eligibilityTexts(code));
  });
});

describe('The tasks and their texts', () => {
  it('Each kind of task has texts, in the order of the domain, and no text is of another', () => {
    expect(Object.keys(TASK_TEXTS)).toEqual([...TASK_KINDS]);
  });

  it.each(TASK_KINDS)('%s can be read in Vietnamese and in English', (kind) => {
    expectBothLanguages(taskTexts(kind));
  });
});

function expectBothLanguages({ vi, en }: Texts): void {
  expect(vi.length).toBeGreaterThan(10);
  expect(en.length).toBeGreaterThan(10);
  expect(vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữừứửíìịỉĩýỳỷỵỹđ]/u);
}
