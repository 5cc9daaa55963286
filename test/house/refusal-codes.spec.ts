import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, RULE_SET_CATALOGUE, refusalCodes, ruleSetProblemCodes } from './rules/refusal-codes.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const CODES = `export const REFUSALS = {
  CASE_CLOSED: { kind: 'STATE' },
  NO_HIGHER_LEVEL: {
    kind: 'INPUT',
  },
} as const;`;

describe('The refusal codes', () => {
  it('Every code is told in the title of a test', () => {
    expect(named(refusalCodes(sourceFiles()))).toEqual([]);
  });

  it('A planted code without a test is found', () => {
    const tree = planted({
      [CATALOGUE]: CODES,
      'libs/domain/src/case/decide.spec.ts': `it('CASE_CLOSED: a closed case takes no answer', () => {});
        // NO_HIGHER_LEVEL in a comment is no test.`,
    });
    expect(refusalCodes(tree)).toMatchObject([{ line: 3, text: expect.stringContaining('NO_HIGHER_LEVEL') }]);
  });

  it('A longer code does not stand in for a shorter one', () => {
    const tree = planted({
      [CATALOGUE]: CODES,
      'libs/domain/src/case/decide.spec.ts': `it('CASE_CLOSED_TWICE: …', () => {}); it('NO_HIGHER_LEVEL: …', () => {});`,
    });
    expect(refusalCodes(tree)).toMatchObject([{ line: 2, text: expect.stringContaining('CASE_CLOSED') }]);
  });

  it('A house without a catalogue has no code to tell', () => {
    expect(refusalCodes(planted({ 'libs/domain/src/index.ts': '' }))).toEqual([]);
  });
});

describe('The codes of what is wrong with a rule set', () => {
  it('Every code is told in the title of a test of the rule sets', () => {
    expect(named(ruleSetProblemCodes(sourceFiles()))).toEqual([]);
  });

  it('A planted code that only a test elsewhere tells is found', () => {
    const tree = planted({
      [RULE_SET_CATALOGUE]: `export const RULE_SET_PROBLEMS = {
  SOURCE_MISSING: [],
  SOURCE_UNKNOWN: ['id'],
} as const;`,
      'libs/domain/src/rulesets/validate.spec.ts': `it('SOURCE_MISSING: a figure rests on nothing', () => {});`,
      'test/api/seasons.spec.ts': `it('SOURCE_UNKNOWN: the API tells it', () => {});`,
    });
    expect(ruleSetProblemCodes(tree)).toMatchObject([{ line: 3, text: expect.stringContaining('SOURCE_UNKNOWN') }]);
  });
});
