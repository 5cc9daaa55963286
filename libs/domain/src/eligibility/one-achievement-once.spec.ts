import { describe, expect, it } from '@jest/globals';
import { oneAchievementOnce } from './one-achievement-once.ts';
import type { PastAward } from './past-award.ts';

const award: PastAward = {
  level: 'WARD',
  form: 'GIAY_KHEN',
  kind: 'MOVEMENT',
  achievementKey: 'n1:2022',
  period: '2022',
  isInForce: true,
};
const asked = { achievementKey: 'n1:2022', period: '2022' };
const verdict = (pastAward: PastAward) => oneAchievementOnce.check({ ...asked, pastAwards: [pastAward] })?.verdict;

describe('ONE_ACHIEVEMENT_ONCE', () => {
  it('ONE_ACHIEVEMENT_ONCE: an achievement that was commended bars a second award, and names the first', () => {
    expect(oneAchievementOnce.check({ ...asked, pastAwards: [award] })).toEqual({
      code: 'ONE_ACHIEVEMENT_ONCE',
      verdict: 'BARS',
      facts: { level: 'WARD', form: 'GIAY_KHEN', period: '2022' },
    });
  });

  it('ONE_ACHIEVEMENT_ONCE: a second form or a higher level is a second award too', () => {
    expect(verdict({ ...award, form: 'BANG_KHEN', level: 'HIGHER' })).toBe('BARS');
  });

  it('ONE_ACHIEVEMENT_ONCE: the same form comes again for a new achievement, and for another period', () => {
    expect(verdict({ ...award, achievementKey: 'n1:rescue' })).toBeUndefined();
    expect(verdict({ ...award, period: '2023H1' })).toBeUndefined();
  });

  it('ONE_ACHIEVEMENT_ONCE: the praise of a residential group is no form of the law and bars nothing', () => {
    expect(verdict({ ...award, level: 'RESIDENTIAL_GROUP', form: 'BIEU_DUONG' })).toBeUndefined();
  });

  it('ONE_ACHIEVEMENT_ONCE: what was revoked or superseded bars nothing', () => {
    expect(verdict({ ...award, isInForce: false })).toBeUndefined();
  });

  it('ONE_ACHIEVEMENT_ONCE: who was never commended has no achievement twice, whatever else is not known', () => {
    expect(oneAchievementOnce.check({ pastAwards: [] })).toBeNull();
  });

  it('ONE_ACHIEVEMENT_ONCE: everything that is missing is named as UNKNOWN', () => {
    const unknown = (name: string) => ({ code: 'ONE_ACHIEVEMENT_ONCE', verdict: 'UNKNOWN', facts: { unknown: name } });
    const { achievementKey, period } = asked;
    expect(oneAchievementOnce.check({ period, pastAwards: [award] })).toEqual(unknown('achievementKey'));
    expect(oneAchievementOnce.check({ achievementKey, pastAwards: [award] })).toEqual(unknown('period'));
    expect(oneAchievementOnce.check(asked)).toEqual(unknown('pastAwards'));
    expect(oneAchievementOnce.check({})).toEqual(unknown('achievementKey, period, pastAwards'));
  });
});
