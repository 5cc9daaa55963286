import { describe, expect, it } from '@jest/globals';
import { LEVELS } from '../level/words.ts';
import { noLadder } from './no-ladder.ts';
import type { PastAward } from './past-award.ts';

const award: PastAward = {
  level: 'WARD',
  form: 'GIAY_KHEN',
  kind: 'MOVEMENT',
  achievementKey: 'n1:2022',
  period: '2022',
  isInForce: true,
};
const ladder = { requireLowerAward: true };

describe('NO_LADDER', () => {
  it.each(LEVELS)('NO_LADDER: a lower award is no condition for one of %s', (level) => {
    expect(noLadder.check({ level, pastAwards: [] })).toBeNull();
    expect(noLadder.check({ level, criteria: { requireLowerAward: false }, pastAwards: [] })).toBeNull();
  });

  it('NO_LADDER: without a ladder nothing needs to be known', () => {
    expect(noLadder.check({})).toBeNull();
  });

  it('NO_LADDER: a rule set that turns the ladder on bars who holds no lower award, and names the level', () => {
    const facts = { level: 'DISTRICT' } as const;
    expect(noLadder.check({ level: 'DISTRICT', criteria: ladder, pastAwards: [] })).toEqual({
      code: 'NO_LADDER',
      verdict: 'BARS',
      facts,
    });
  });

  it('NO_LADDER: on a ladder any lower award in force is enough, one that was revoked or stands higher is not', () => {
    const at = (pastAward: PastAward) =>
      noLadder.check({ level: 'CITY_POLICE', criteria: ladder, pastAwards: [pastAward] })?.verdict;
    expect(at(award)).toBeUndefined();
    expect(at({ ...award, level: 'DISTRICT' })).toBeUndefined();
    expect(at({ ...award, isInForce: false })).toBe('BARS');
    expect(at({ ...award, level: 'CITY_POLICE' })).toBe('BARS');
    expect(at({ ...award, level: 'HIGHER' })).toBe('BARS');
  });

  it('NO_LADDER: the ladder begins at the ward, below which nobody commends', () => {
    expect(noLadder.check({ level: 'WARD', criteria: ladder, pastAwards: [] })).toBeNull();
    expect(noLadder.check({ level: 'WARD', criteria: ladder })).toBeNull();
    const praise: PastAward = { ...award, level: 'RESIDENTIAL_GROUP', form: 'BIEU_DUONG' };
    expect(noLadder.check({ level: 'DISTRICT', criteria: ladder, pastAwards: [praise] })?.verdict).toBe('BARS');
  });

  it('NO_LADDER: on a ladder, past awards that nobody looked up are UNKNOWN', () => {
    expect(noLadder.check({ level: 'DISTRICT', criteria: ladder })).toEqual({
      code: 'NO_LADDER',
      verdict: 'UNKNOWN',
      facts: { unknown: 'pastAwards' },
    });
  });
});
