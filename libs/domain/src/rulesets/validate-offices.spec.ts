import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { COUNCIL, HEAD_SIGNS, officeClock } from './offices.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...hanoi2022, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};
const expectTold = (change: object, problem: string) =>
  expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
const council = (change: object) => ({ councils: { WARD: { ...COUNCIL, ...change } } });
const clock = (change: object) => ({ clocks: { levels: { WARD: { ...officeClock(10), ...change } } } });
const signing = (change: object) => ({ signing: { WARD: { ...HEAD_SIGNS, ...change } } });
const NOBODY = { capacities: {}, needsDelegation: [] };
/** A residential group that is a level itself. */
const PRAISING = {
  route: ['RESIDENTIAL_GROUP', ...hanoi2022.route],
  steps: { RESIDENTIAL_GROUP: ['decide'], ...hanoi2022.steps },
  categoriesAllowed: { RESIDENTIAL_GROUP: [], ...hanoi2022.categoriesAllowed },
};

describe('Councils, clocks and signatures of a rule set', () => {
  it.each([
    [{ councils: { CITY_POLICE: COUNCIL } }, 'councils.CITY_POLICE STEP_MISSING council CITY_POLICE'],
    [
      { clocks: { levels: { RESIDENTIAL_GROUP: officeClock(5) } } },
      'clocks.levels.RESIDENTIAL_GROUP STEP_MISSING receive RESIDENTIAL_GROUP',
    ],
  ])('STEP_MISSING: what begins with a step that its level has not, as in %j, is told by its path', expectTold);

  it.each([
    [council({ quorum: { num: 3, den: 2 } }), 'councils.WARD.quorum COUNCIL_OUT_OF_REACH 3/2'],
    [council({ threshold: { percent: 100, isStrict: true } }), 'councils.WARD.threshold COUNCIL_OUT_OF_REACH > 100%'],
  ])('COUNCIL_OUT_OF_REACH: %j is told by its path', expectTold);

  it.each([
    [clock({ remindBefore: 10 }), 'clocks.levels.WARD.remindBefore REMINDER_TOO_EARLY 10'],
    [clock({ workingDays: 3, remindBefore: 7 }), 'clocks.levels.WARD.remindBefore REMINDER_TOO_EARLY 3'],
  ])('REMINDER_TOO_EARLY: %j is told by its path', expectTold);

  it('FORWARD_LEADS_NOWHERE: a silent level with none above it cannot let the file go on', () => {
    const levels = { CITY_POLICE: { ...officeClock(20), outcome: 'FORWARD' } };
    expectTold({ clocks: { levels } }, 'clocks.levels.CITY_POLICE.outcome FORWARD_LEADS_NOWHERE CITY_POLICE');
  });

  it.each([
    [council({ quorum: { num: 0, den: 3 } }), 'councils.WARD.quorum.num VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [council({ quorum: { num: 1, den: 0 } }), 'councils.WARD.quorum.den VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [council({ threshold: { percent: 101, isStrict: false } }), 'councils.WARD.threshold.percent VALUE_OUT_OF_RANGE'],
    [council({ threshold: { percent: 66.7, isStrict: false } }), 'councils.WARD.threshold.percent VALUE_OUT_OF_RANGE'],
    [council({ base: 'EVERYBODY' }), 'councils.WARD.base VALUE_NOT_ALLOWED ALL_MEMBERS, PRESENT, VALID'],
    [council({ tie: 'CHAIR' }), 'councils.WARD.tie VALUE_NOT_ALLOWED FAILS, PASSES'],
    [council({ isSecret: 1 }), 'councils.WARD.isSecret VALUE_MISSHAPEN TRUE_OR_FALSE'],
    [clock({ workingDays: 0 }), 'clocks.levels.WARD.workingDays VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [clock({ workingDays: -3 }), 'clocks.levels.WARD.workingDays VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [clock({ workingDays: 1001 }), 'clocks.levels.WARD.workingDays VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [clock({ workingDays: '10' }), 'clocks.levels.WARD.workingDays VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [clock({ remindBefore: -1 }), 'clocks.levels.WARD.remindBefore VALUE_OUT_OF_RANGE NUMBER 0 1000'],
    [clock({ outcomeAfter: 0 }), 'clocks.levels.WARD.outcomeAfter VALUE_OUT_OF_RANGE NUMBER 1 1000'],
    [clock({ outcome: 'AWARD' }), 'clocks.levels.WARD.outcome VALUE_NOT_ALLOWED STAY, FORWARD, LAPSE'],
    [{ clocks: { supplement: {} } }, 'clocks.supplement.workingDays ENTRY_MISSING'],
    [{ clocks: { appeal: { workingDays: 5 } } }, 'clocks.appeal ENTRY_UNKNOWN TABLE levels, supplement'],
    [signing({ capacities: { HEAD: ['STAMP'] } }), 'signing.WARD.capacities.HEAD.0 VALUE_NOT_ALLOWED TM, HEAD, KT'],
    [signing({ capacities: { HEAD: [] } }), 'signing.WARD.capacities.HEAD LIST_NEEDED 1 TM'],
    [signing({ capacities: { KING: ['HEAD'] } }), 'signing.WARD.capacities.KING ENTRY_UNKNOWN TABLE NOMINATOR'],
    [signing({ needsDelegation: null }), 'signing.WARD.needsDelegation LIST_NEEDED 0 TM'],
  ])('%j is told by its path', expectTold);

  it.each([
    [signing({ capacities: {} }), 'signing.WARD.capacities SIGNATORY_MISSING WARD HEAD, DEPUTY'],
    [
      signing({ capacities: { SECRETARY: ['TL'], NOMINATOR: ['TM'] } }),
      'signing.WARD.capacities SIGNATORY_MISSING WARD HEAD, DEPUTY',
    ],
    [
      {
        ...PRAISING,
        signing: { RESIDENTIAL_GROUP: { capacities: { CLERK: ['TL'] }, needsDelegation: [] } },
      },
      'signing.RESIDENTIAL_GROUP.capacities SIGNATORY_MISSING RESIDENTIAL_GROUP HEAD, DEPUTY, NOMINATOR',
    ],
  ])('SIGNATORY_MISSING: where nobody who decides may sign, as in %j, no case would go on', expectTold);

  it.each([
    ['all members, no more and no less', council({ quorum: { num: 1, den: 1 } })],
    ['all votes', council({ threshold: { percent: 100, isStrict: false } })],
    ['no reminder', clock({ remindBefore: 0 })],
    ['a silent ward that lets the file go on', clock({ outcome: 'FORWARD' })],
    ['no clock at all', { clocks: {} }],
    ['a deputy who signs alone', signing({ capacities: { DEPUTY: ['KT'] } })],
    [
      'a residential group for which its nominator signs',
      {
        ...PRAISING,
        signing: {
          ...hanoi2022.signing,
          RESIDENTIAL_GROUP: { capacities: { NOMINATOR: ['HEAD'] }, needsDelegation: [] },
        },
      },
    ],
    ['no signatory at a level that no route passes', { signing: { ...hanoi2022.signing, RESIDENTIAL_GROUP: NOBODY } }],
  ])('A rule set may have %s', (_what, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});
