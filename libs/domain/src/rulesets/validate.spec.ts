import { describe, expect, it } from '@jest/globals';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};
const expectTold = (change: object, problem: string) =>
  expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));

describe('A rule set that is read from data', () => {
  it('The shipped rule set has no problem and comes back as it is', () => {
    expect(readRuleSet({ ...plain })).toEqual({ rules: plain });
  });

  it.each([
    [{ format: 'laurel.ruleset/2' }, 'format VALUE_NOT_ALLOWED laurel.ruleset/1'],
    [{ issuePolicy: 'ALWAYS' }, 'issuePolicy VALUE_NOT_ALLOWED EXCLUSIVE_PER_ACHIEVEMENT, CUMULATIVE'],
    [{ fallback: null }, 'fallback VALUE_NOT_ALLOWED NONE, LAST_RESERVED'],
    [{ route: ['WARD', 'MOON'] }, 'route.1 VALUE_NOT_ALLOWED RESIDENTIAL_GROUP, WARD, DISTRICT, CITY_POLICE'],
    [{ steps: { ...plain.steps, WARD: ['decide', 'sing'] } }, 'steps.WARD.1 VALUE_NOT_ALLOWED receive, appraise'],
    [
      { categoriesAllowed: { ...plain.categoriesAllowed, WARD: ['CAT'] } },
      'categoriesAllowed.WARD.0 VALUE_NOT_ALLOWED INDIVIDUAL, COLLECTIVE, HOUSEHOLD',
    ],
    [{ awards: { WARD: 'BANG_KHEN' } }, 'awards.WARD VALUE_NOT_ALLOWED GIAY_KHEN, BIEU_DUONG'],
    [{ calendar: 'LUNAR' }, 'calendar VALUE_NOT_ALLOWED VN, ACCELERATED'],
    [{ eligibility: ['NO_LADDER', 'NO_LUCK'] }, 'eligibility.1 VALUE_NOT_ALLOWED NO_LADDER'],
  ])('VALUE_NOT_ALLOWED: %j is told by its path, with the words that may stand there', expectTold);

  it.each([
    [{ id: '' }, 'id VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ id: 7 }, 'id VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ id: 'two\nlines' }, 'id VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ id: 'half \ud83c' }, 'id VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ id: 'x'.repeat(201) }, 'id VALUE_OUT_OF_RANGE TEXT 1 200'],
    [{ supplementsPerLevel: 1.5 }, 'supplementsPerLevel VALUE_OUT_OF_RANGE NUMBER 0 10'],
    [{ supplementsPerLevel: -1 }, 'supplementsPerLevel VALUE_OUT_OF_RANGE NUMBER 0 10'],
    [{ documents: { WARD: ['report', ''] } }, 'documents.WARD.1 VALUE_OUT_OF_RANGE TEXT 1 100'],
    [{ documents: { WARD: 'report' } }, 'documents.WARD VALUE_OUT_OF_RANGE ROWS 0 50'],
    [{ quotas: { WARD: { INDIVIDUAL: -1 } } }, 'quotas.WARD.INDIVIDUAL VALUE_OUT_OF_RANGE NUMBER 0 1000000'],
  ])('VALUE_OUT_OF_RANGE: %j is told by its path, with both ends', expectTold);

  it.each([
    [{ steps: [] }, 'steps VALUE_MISSHAPEN LEVELS'],
    [{ steps: null }, 'steps VALUE_MISSHAPEN LEVELS'],
    [{ title: 'Quy tắc' }, 'title VALUE_MISSHAPEN TABLE'],
    [{ needsEndorsement: 'yes' }, 'needsEndorsement VALUE_MISSHAPEN TRUE_OR_FALSE'],
  ])('VALUE_MISSHAPEN: %j is told by its path, with what is needed', expectTold);

  it.each([
    [{ route: [] }, 'route LIST_NEEDED 1 RESIDENTIAL_GROUP, WARD'],
    [{ route: 'WARD' }, 'route LIST_NEEDED 1 RESIDENTIAL_GROUP, WARD'],
    [{ steps: { ...plain.steps, WARD: [] } }, 'steps.WARD LIST_NEEDED 1 receive, appraise'],
    [
      { categoriesAllowed: { ...plain.categoriesAllowed, WARD: {} } },
      'categoriesAllowed.WARD LIST_NEEDED 0 INDIVIDUAL',
    ],
  ])('LIST_NEEDED: %j is told by its path, with what may be listed', expectTold);

  it('NAMED_TWICE: a word that a list has twice is told where it stands again', () => {
    expectTold({ eligibility: ['NO_SELF', 'QUOTA', 'NO_SELF'] }, 'eligibility.2 NAMED_TWICE NO_SELF 0');
  });

  it.each([
    [{ colour: 'red' }, 'colour ENTRY_UNKNOWN RULE_SET format, id, title'],
    [{ steps: { ...plain.steps, MOON: ['decide'] } }, 'steps.MOON ENTRY_UNKNOWN LEVELS RESIDENTIAL_GROUP'],
    [{ simplified: { ground: 'x', colour: 'red' } }, 'simplified.colour ENTRY_UNKNOWN TABLE ground'],
  ])('ENTRY_UNKNOWN: %j is told by its path, with the entries that are known there', expectTold);

  it.each([
    [{ simplified: {} }, 'simplified.ground ENTRY_MISSING'],
    [{ title: { vi: 'Chỉ tiếng Việt' } }, 'title.en ENTRY_MISSING'],
    [{ categoriesAllowed: { WARD: [] } }, 'categoriesAllowed.DISTRICT ENTRY_MISSING'],
  ])('ENTRY_MISSING: what %j lacks is told by its path', expectTold);

  it('ENTRY_MISSING: a rule set without anything lacks seven entries', () => {
    const read = readRuleSet({});
    const missing = ['format', 'id', 'route', 'steps', 'issuePolicy', 'fallback', 'categoriesAllowed'];
    expect(read).toEqual({ problems: missing.map((path) => ({ path, code: 'ENTRY_MISSING', facts: {} })) });
  });

  it('Every problem is told, not only the first', () => {
    expect(problemsOf({ fallback: 'MAYBE', issuePolicy: 'ALWAYS', route: [] })).toHaveLength(3);
    expect(problemsOf({ route: ['WARD', 'WARD'], clocks: { levels: { WARD: CLOCK } }, forks: [DOWN] })).toHaveLength(5);
  });

  it('A level may commend nobody', () => {
    expect(problemsOf({ categoriesAllowed: { ...plain.categoriesAllowed, WARD: [] } })).toEqual([]);
  });

  it('A shorter route needs no entry for the levels that it leaves out', () => {
    const change = { route: ['WARD'], steps: { WARD: ['decide'] }, categoriesAllowed: { WARD: ['INDIVIDUAL'] } };
    expect(problemsOf(change)).toEqual([]);
  });

  it('A rule set without the entries that came later is read as before', () => {
    const { format, id, route, steps, issuePolicy, fallback, categoriesAllowed } = plain;
    const early = { format, id, route, steps, issuePolicy, fallback, categoriesAllowed };
    expect(readRuleSet(early)).toEqual({ rules: early });
  });
});

const CLOCK = { workingDays: 5, remindBefore: 2, outcomeAfter: 5, outcome: 'STAY' };
const DOWN = { from: 'CITY_POLICE', to: 'WARD' };
