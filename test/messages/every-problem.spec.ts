import { RULE_SET_PROBLEMS, type RuleSetProblemCode } from '@laurel/domain';
import { RULE_SET_PROBLEM_TEXTS, ruleSetProblemTexts } from '@laurel/messages';
import { describe, expect, it } from '@jest/globals';

const CODES = Object.keys(RULE_SET_PROBLEMS) as RuleSetProblemCode[];

describe('The problems of a rule set and their texts', () => {
  it('Each code has texts, in the order of the domain, and no text is of another', () => {
    expect(Object.keys(RULE_SET_PROBLEM_TEXTS)).toEqual(CODES);
  });

  it.each(CODES)('%s is said in both languages with the facts that the domain gives, and with all of them', (code) => {
    const names: readonly string[] = RULE_SET_PROBLEMS[code];
    const facts = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const said = ruleSetProblemTexts(code, facts);
    expect(said.vi).not.toBe(said.en);
    const { vi, en } = RULE_SET_PROBLEM_TEXTS[code];
    expect(names.filter((name) => !vi.includes(`{${name}`) || !en.includes(`{${name}`))).toEqual([]);
  });
});
