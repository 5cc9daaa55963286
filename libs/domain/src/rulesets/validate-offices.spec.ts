import { describe, expect, it } from '@jest/globals';
import { hanoi2022 } from './hanoi-2022.ts';
import { COUNCIL, HEAD_SIGNS, officeClock } from './offices.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...hanoi2022, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};
const council = (change: object) => ({ councils: { WARD: { ...COUNCIL, ...change } } });
const clock = (change: object) => ({ clocks: { levels: { WARD: { ...officeClock(10), ...change } } } });
const signing = (change: object) => ({ signing: { WARD: { ...HEAD_SIGNS, ...change } } });

describe('Councils, clocks and signatures of a rule set', () => {
  it.each([
    [{ councils: { CITY_POLICE: COUNCIL } }, 'councils.CITY_POLICE: council is no step of CITY_POLICE'],
    [council({ quorum: { num: 3, den: 2 } }), 'councils.WARD.quorum: 3 of 2 is more than all members'],
    [council({ quorum: { num: 0, den: 3 } }), 'councils.WARD.quorum.num: must be a whole number from 1'],
    [council({ quorum: { num: 1, den: 0 } }), 'councils.WARD.quorum.den: must be a whole number from 1'],
    [
      council({ threshold: { percent: 101, isStrict: false } }),
      'councils.WARD.threshold.percent: must be a whole number',
    ],
    [
      council({ threshold: { percent: 66.7, isStrict: false } }),
      'councils.WARD.threshold.percent: must be a whole number',
    ],
    [
      council({ threshold: { percent: 100, isStrict: true } }),
      'councils.WARD.threshold: more than 100 percent cannot be reached',
    ],
    [council({ base: 'EVERYBODY' }), 'councils.WARD.base: must be one of ALL_MEMBERS, PRESENT, VALID'],
    [council({ tie: 'CHAIR' }), 'councils.WARD.tie: must be one of FAILS, PASSES'],
    [council({ isSecret: 1 }), 'councils.WARD.isSecret: must be true or false'],
    [clock({ workingDays: 0 }), 'clocks.levels.WARD.workingDays: must be a whole number from 1'],
    [clock({ workingDays: -3 }), 'clocks.levels.WARD.workingDays: must be a whole number from 1'],
    [clock({ workingDays: 1001 }), 'clocks.levels.WARD.workingDays: must be a whole number from 1 to 1000'],
    [clock({ workingDays: '10' }), 'clocks.levels.WARD.workingDays: must be a whole number'],
    [clock({ remindBefore: 10 }), 'clocks.levels.WARD.remindBefore: must be less than the 10 working days'],
    [clock({ remindBefore: -1 }), 'clocks.levels.WARD.remindBefore: must be a whole number from 0'],
    [clock({ outcomeAfter: 0 }), 'clocks.levels.WARD.outcomeAfter: must be a whole number from 1'],
    [clock({ outcome: 'AWARD' }), 'clocks.levels.WARD.outcome: must be one of STAY, FORWARD, LAPSE'],
    [
      { clocks: { levels: { CITY_POLICE: { ...officeClock(20), outcome: 'FORWARD' } } } },
      'clocks.levels.CITY_POLICE.outcome: no level stands above CITY_POLICE',
    ],
    [
      { clocks: { levels: { RESIDENTIAL_GROUP: officeClock(5) } } },
      'clocks.levels.RESIDENTIAL_GROUP: the clock starts with receive, which is no step of RESIDENTIAL_GROUP',
    ],
    [{ clocks: { supplement: {} } }, 'clocks.supplement.workingDays: must be a whole number from 1'],
    [{ clocks: { appeal: { workingDays: 5 } } }, 'clocks.appeal: is not known here; known are: levels, supplement'],
    [signing({ capacities: { HEAD: ['STAMP'] } }), 'signing.WARD.capacities.HEAD.0: must be one of TM, HEAD, KT'],
    [signing({ capacities: { HEAD: [] } }), 'signing.WARD.capacities.HEAD: must list 1 or more of TM'],
    [
      signing({ capacities: { KING: ['HEAD'] } }),
      'signing.WARD.capacities.KING: is not known here; known are: NOMINATOR',
    ],
    [signing({ needsDelegation: null }), 'signing.WARD.needsDelegation: must list 0 or more of TM'],
  ])('%j is told by its path', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it.each([
    ['all members, no more and no less', council({ quorum: { num: 1, den: 1 } })],
    ['all votes', council({ threshold: { percent: 100, isStrict: false } })],
    ['no reminder', clock({ remindBefore: 0 })],
    ['a silent ward that lets the file go on', clock({ outcome: 'FORWARD' })],
    ['no clock at all', { clocks: {} }],
  ])('A rule set may have %s', (_what, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});
