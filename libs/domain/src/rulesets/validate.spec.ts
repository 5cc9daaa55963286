import { describe, expect, it } from '@jest/globals';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};

describe('A rule set that is read from data', () => {
  it('The shipped rule set has no problem and comes back as it is', () => {
    expect(readRuleSet({ ...plain })).toEqual({ rules: plain });
  });

  it.each([
    [{ format: 'laurel.ruleset/2' }, 'format: must be one of laurel.ruleset/1'],
    [{ id: '' }, 'id: must be a text'],
    [{ id: 7 }, 'id: must be a text'],
    [{ id: 'two\nlines' }, 'id: must be a text'],
    [{ id: 'half \ud83c' }, 'id: must be a text'],
    [{ id: 'x'.repeat(201) }, 'id: must be a text of at most 200 characters'],
    [{ colour: 'red' }, 'colour: is not part of a rule set; known are: format, id, title'],
    [{ issuePolicy: 'ALWAYS' }, 'issuePolicy: must be one of EXCLUSIVE_PER_ACHIEVEMENT, CUMULATIVE'],
    [{ fallback: null }, 'fallback: must be one of NONE, LAST_RESERVED'],
    [{ route: [] }, 'route: must list at least one level'],
    [{ route: 'WARD' }, 'route: must list at least one level'],
    [{ route: ['WARD', 'MOON'] }, 'route.1: must be one of RESIDENTIAL_GROUP, WARD, DISTRICT, CITY_POLICE'],
    [{ steps: [] }, 'steps: must be a table of levels'],
    [{ steps: null }, 'steps: must be a table of levels'],
    [{ steps: { ...plain.steps, WARD: [] } }, 'steps.WARD: must list 1 or more of receive, appraise'],
    [{ steps: { ...plain.steps, WARD: ['decide', 'sing'] } }, 'steps.WARD.1: must be one of receive, appraise'],
    [{ steps: { ...plain.steps, MOON: ['decide'] } }, 'steps.MOON: is not a level; known are: RESIDENTIAL_GROUP'],
    [{ categoriesAllowed: { WARD: [] } }, 'categoriesAllowed.DISTRICT: must list 0 or more of INDIVIDUAL'],
    [
      { categoriesAllowed: { ...plain.categoriesAllowed, WARD: ['CAT'] } },
      'categoriesAllowed.WARD.0: must be one of INDIVIDUAL, COLLECTIVE, HOUSEHOLD',
    ],
    [{ awards: { WARD: 'BANG_KHEN' } }, 'awards.WARD: must be one of GIAY_KHEN, BIEU_DUONG'],
    [{ calendar: 'LUNAR' }, 'calendar: must be one of VN, ACCELERATED'],
    [{ supplementsPerLevel: 1.5 }, 'supplementsPerLevel: must be a whole number from 0 to 10'],
    [{ supplementsPerLevel: -1 }, 'supplementsPerLevel: must be a whole number from 0 to 10'],
    [{ documents: { WARD: ['report', ''] } }, 'documents.WARD.1: must be a text'],
    [{ eligibility: ['NO_LADDER', 'NO_LUCK'] }, 'eligibility.1: must be one of NO_LADDER'],
    [{ eligibility: ['NO_SELF', 'NO_SELF'] }, 'eligibility.1: NO_SELF stands here twice'],
    [{ quotas: { WARD: { INDIVIDUAL: -1 } } }, 'quotas.WARD.INDIVIDUAL: must be a whole number from 0'],
    [{ simplified: {} }, 'simplified.ground: must be a text'],
    [{ needsEndorsement: 'yes' }, 'needsEndorsement: must be true or false'],
    [{ title: { vi: 'Chỉ tiếng Việt' } }, 'title.en: must be a text'],
  ])('%j is told by its path', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
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
