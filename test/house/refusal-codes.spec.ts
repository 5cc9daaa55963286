import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, refusalCodes } from './rules/refusal-codes.ts';
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
