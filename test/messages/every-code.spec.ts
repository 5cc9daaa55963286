import { COMMANDS } from '@laurel/contracts';
import { decide, draftCase, REFUSALS, type RefusalCode, SHIPPED_RULE_SETS } from '@laurel/domain';
import { isProblemCode, PROBLEM_TEXTS, problemTexts } from '@laurel/messages';
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
    const ofEveryCommand = ['ROLE_NOT_ALLOWED', 'UNIT_NOT_CONCERNED'];
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
