import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { RULE_SET_PROBLEM_TEXTS, type RuleSetProblemTextCode } from './problems-of-rule-sets.ts';
import { ruleSetProblemTexts } from './speak.ts';

const CODES = Object.keys(RULE_SET_PROBLEM_TEXTS) as RuleSetProblemTextCode[];
/** The words on which a text branches; any other fact is said as it came. */
const BRANCHES: { readonly [fact: string]: readonly string[] } = {
  needed: ['TEXT', 'NUMBER', 'ROWS', 'ADDRESS', 'DAY', 'DAY_OR_NULL', 'TRUE_OR_FALSE', 'TABLE', 'LEVELS'],
  place: ['RULE_SET', 'LEVELS', 'TABLE'],
  step: ['receive', 'council', 'decide'],
};

describe('What is wrong with a rule set', () => {
  it.each(CODES)('%s: both languages say it after a path, with the same facts, and leave no sign behind', (code) => {
    const { vi, en } = RULE_SET_PROBLEM_TEXTS[code];
    expect(namedIn(vi)).toEqual(namedIn(en));
    for (const facts of roundsOf(namedIn(vi))) {
      const texts = ruleSetProblemTexts(code, facts);
      expect(texts.vi).not.toBe(texts.en);
      for (const text of Object.values(texts)) {
        expect(text).toMatch(/^(?:\p{Ll}|<\w+>|receive|council)/u);
        expect(text).not.toMatch(/[{}]|undefined|\s{2}|\s[.,;:?]|\.$/);
      }
    }
    expect([vi, en]).toEqual([vi.normalize('NFC'), en.normalize('NFC')]);
    expect(vi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữừứửíìịỉĩýỳỷỵỹđ]/u);
  });

  it('The words of the file are said as they stand in it, whatever signs they have', () => {
    expect(ruleSetProblemTexts('LEVEL_TWICE_ON_ROUTE', { level: 'WARD' })).toEqual({
      vi: 'WARD có hai lần trên tuyến trình',
      en: 'WARD stands in the route twice',
    });
    expect(ruleSetProblemTexts('SOURCE_UNKNOWN', { id: "{1} 'law' <b>" }).en).toBe(
      "is missing a source: {1} 'law' <b> is not the id of one in sources",
    );
  });

  it('A value of another kind is told what it has to be', () => {
    expect(ruleSetProblemTexts('VALUE_OUT_OF_RANGE', { needed: 'NUMBER', least: '1', most: '1000' }).en).toBe(
      'must be a whole number from 1 to 1000',
    );
    expect(ruleSetProblemTexts('VALUE_MISSHAPEN', { needed: 'LEVELS' }).vi).toBe('phải là bảng ghi theo cấp');
    expect(ruleSetProblemTexts('STEP_MISSING', { step: 'decide', level: 'WARD' }).en).toBe(
      'needs the step decide, which WARD does not have: the steps of every level end with it',
    );
  });
});

/** Every word of every fact on which the text branches, with the first of all others. */
function roundsOf(names: readonly string[]): { readonly [fact: string]: string }[] {
  const first = Object.fromEntries(names.map((name) => [name, BRANCHES[name]?.[0] ?? `<${name}>`]));
  return [first, ...names.flatMap((name) => (BRANCHES[name] ?? []).map((word) => ({ ...first, [name]: word })))];
}

/** The facts that a text names or branches on, once each and in order of the alphabet. */
function namedIn(text: string): string[] {
  type Element = ReturnType<IntlMessageFormat['getAst']>[number];
  const names = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => {
      const inside = 'options' in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : [];
      return [...(element.type === 0 || !('value' in element) ? [] : [String(element.value)]), ...inside];
    });
  return [...new Set(names(new IntlMessageFormat(text).getAst()))].sort();
}
