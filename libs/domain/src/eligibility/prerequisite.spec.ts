import { describe, expect, it } from '@jest/globals';
import type { EligibilityFacts } from './eligibility-rule.ts';
import type { PastAward } from './past-award.ts';
import { prerequisite } from './prerequisite.ts';

const award: PastAward = {
  level: 'WARD',
  form: 'GIAY_KHEN',
  kind: 'MOVEMENT',
  achievementKey: 'n1:2022',
  period: '2022',
  isInForce: true,
};
const medal = {
  commendations: { atLeast: 1, fromLevel: 'DISTRICT' },
  isOncePerPerson: true,
  isClosedDuringDiscipline: true,
} as const;
const asked: EligibilityFacts = {
  form: 'KY_NIEM_CHUONG',
  criteria: { prerequisite: medal },
  isUnderDiscipline: false,
  pastAwards: [{ ...award, level: 'DISTRICT' }],
};
const check = (facts: EligibilityFacts) => prerequisite.check({ ...asked, ...facts });
const without = (name: keyof EligibilityFacts) =>
  prerequisite.check(Object.fromEntries(Object.entries(asked).filter(([key]) => key !== name)));

describe('PREREQUISITE', () => {
  it('PREREQUISITE: the medal goes to who has a commendation from a district upward', () => {
    expect(check({})).toBeNull();
    expect(check({ pastAwards: [{ ...award, level: 'CITY_POLICE' }] })).toBeNull();
    expect(check({ pastAwards: [{ ...award, level: 'HIGHER', form: 'BANG_KHEN' }] })).toBeNull();
  });

  it('PREREQUISITE: a commendation of the ward, or one no longer in force, is not the one that is asked for', () => {
    const finding = {
      code: 'PREREQUISITE',
      verdict: 'BARS',
      facts: { condition: 'COMMENDATIONS', level: 'DISTRICT', required: '1', held: '0' },
    };
    expect(check({ pastAwards: [award] })).toEqual(finding);
    expect(check({ pastAwards: [{ ...award, level: 'DISTRICT', isInForce: false }] })).toEqual(finding);
  });

  it('PREREQUISITE: the medal is given once for a person, and again when the first was revoked', () => {
    const first: PastAward = { ...award, level: 'HIGHER', form: 'KY_NIEM_CHUONG' };
    const facts = { condition: 'ONCE_PER_PERSON', form: 'KY_NIEM_CHUONG' };
    expect(check({ pastAwards: [first] })).toMatchObject({ verdict: 'BARS', facts });
    expect(
      check({
        pastAwards: [
          { ...first, isInForce: false },
          { ...award, level: 'DISTRICT' },
        ],
      }),
    ).toBeNull();
  });

  it('PREREQUISITE: no medal during a discipline, whatever else is not known', () => {
    const barred = { verdict: 'BARS', facts: { condition: 'DISCIPLINE' } };
    expect(check({ isUnderDiscipline: true })).toMatchObject(barred);
    expect(prerequisite.check({ criteria: { prerequisite: medal }, isUnderDiscipline: true })).toMatchObject(barred);
  });

  it('PREREQUISITE: an award without criteria asks for nothing', () => {
    expect(prerequisite.check({})).toBeNull();
    expect(prerequisite.check({ criteria: { prerequisite: {} } })).toBeNull();
  });

  it('PREREQUISITE: the conditions of this award alone are UNKNOWN when their facts are missing', () => {
    const unknown = (name: string) => ({ code: 'PREREQUISITE', verdict: 'UNKNOWN', facts: { unknown: name } });
    expect(without('isUnderDiscipline')).toEqual(unknown('isUnderDiscipline'));
    expect(without('form')).toEqual(unknown('form'));
    expect(without('pastAwards')).toEqual(unknown('pastAwards'));
    expect(prerequisite.check({ criteria: { prerequisite: medal } })).toEqual(
      unknown('isUnderDiscipline, form, pastAwards'),
    );
    const { commendations } = medal;
    expect(prerequisite.check({ criteria: { prerequisite: { commendations } } })).toEqual(unknown('pastAwards'));
    expect(prerequisite.check({ criteria: { prerequisite: { isOncePerPerson: true } }, pastAwards: [] })).toBeNull();
  });
});
