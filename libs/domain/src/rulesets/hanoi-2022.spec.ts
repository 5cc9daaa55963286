import { describe, expect, it } from '@jest/globals';
import { bonusOf } from '../bonus/bonus.ts';
import type { BonusRule } from '../bonus/bonus-rule.ts';
import { routesOf } from './validate-route.ts';
import { hanoi2022 as rules } from './hanoi-2022.ts';

const sumOf = (level: 'WARD' | 'DISTRICT' | 'CITY_POLICE', category: 'INDIVIDUAL' | 'COLLECTIVE', decisionOn: string) =>
  bonusOf(rules.bonus as BonusRule, { level, category, decisionOn })?.bonusDong;

describe('The rule set of the article’s season', () => {
  it('The file goes from the ward over the district to the city police, or from the ward straight there', () => {
    expect(routesOf(rules)).toEqual([['WARD', 'DISTRICT', 'CITY_POLICE']]);
    expect(rules.forks).toEqual([{ from: 'WARD', to: 'CITY_POLICE' }]);
  });

  it('Every level may award, as the ban on a second award is newer, and one that reserved may issue later', () => {
    expect([rules.issuePolicy, rules.fallback]).toEqual(['CUMULATIVE', 'LAST_RESERVED']);
    expect(rules.eligibility).not.toContain('ONE_ACHIEVEMENT_ONCE');
    expect(rules.eligibility).not.toContain('NO_LADDER');
  });

  it('Ward and district hear a council before they decide, the city police does not', () => {
    const before = ['receive', 'appraise', 'consult', 'notice'];
    expect(rules.steps).toEqual({
      WARD: [...before, 'council', 'decide'],
      DISTRICT: [...before, 'council', 'decide'],
      CITY_POLICE: [...before, 'decide'],
    });
    expect(Object.keys(rules.councils ?? {})).toEqual(['WARD', 'DISTRICT']);
  });

  it.each(['WARD', 'DISTRICT'] as const)(
    'Two thirds of the council of the %s vote in secret, more than half of all carry it',
    (level) => {
      expect(rules.councils?.[level]).toEqual({
        quorum: { num: 2, den: 3 },
        threshold: { percent: 50, isStrict: true },
        base: 'ALL_MEMBERS',
        isSecret: true,
        allowsWrittenBallots: true,
        recusalShrinksBase: true,
        tie: 'FAILS',
      });
    },
  );

  it('Ward and district have ten working days, and the silence of an office neither awards nor drops a file', () => {
    const { levels = {}, ...others } = rules.clocks ?? {};
    expect(Object.entries(levels).map(([level, { workingDays }]) => [level, workingDays])).toEqual([
      ['WARD', 10],
      ['DISTRICT', 10],
      ['CITY_POLICE', 20],
    ]);
    for (const { remindBefore, outcomeAfter, outcome } of Object.values(levels)) {
      expect({ remindBefore, outcomeAfter, outcome }).toEqual({ remindBefore: 2, outcomeAfter: 5, outcome: 'STAY' });
    }
    expect(others).toEqual({
      supplement: { workingDays: 5 },
      correction: { workingDays: 10 },
      claim: { workingDays: 2 },
    });
    expect([rules.calendar, rules.supplementsPerLevel]).toEqual(['VN', 1]);
  });

  it('A head signs in person, a deputy by assignment, and acting, by order or by authority only on paper', () => {
    for (const rule of Object.values(rules.signing ?? {})) {
      expect(rule.capacities.HEAD?.[0]).toBe('HEAD');
      expect(rule.capacities.DEPUTY).toEqual(['KT', 'Q', 'TL', 'TUQ']);
      expect(rule.needsDelegation).toEqual(['Q', 'TL', 'TUQ']);
    }
    const forTheBody = Object.entries(rules.signing ?? {}).filter(([, rule]) => rule.capacities.HEAD?.includes('TM'));
    expect(forTheBody.map(([level]) => level)).toEqual(['DISTRICT']);
  });

  it('Ward and district commend households too, and every award is a giấy khen', () => {
    expect(rules.categoriesAllowed).toEqual({
      WARD: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
      DISTRICT: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'],
      CITY_POLICE: ['INDIVIDUAL', 'COLLECTIVE'],
    });
    expect(rules.awards).toEqual({ WARD: 'GIAY_KHEN', DISTRICT: 'GIAY_KHEN', CITY_POLICE: 'GIAY_KHEN' });
    expect([rules.simplified, rules.needsEndorsement]).toEqual([{ ground: 'SIMPLIFIED_PROCEDURE' }, undefined]);
  });

  it.each([
    ['2023-06-30', 230_000, 450_000, 900_000, 450_000, 900_000],
    ['2023-07-01', 270_000, 540_000, 1_080_000, 540_000, 1_080_000],
    // A case that keeps this rule set is paid by the salary of its own day, however late that is.
    ['2024-07-01', 360_000, 710_000, 1_410_000, 710_000, 1_410_000],
  ])('Decided on %s the sums are those of the law, rounded up to tens of thousands', (day, ...sums) => {
    expect([
      sumOf('WARD', 'INDIVIDUAL', day),
      sumOf('DISTRICT', 'INDIVIDUAL', day),
      sumOf('DISTRICT', 'COLLECTIVE', day),
      sumOf('CITY_POLICE', 'INDIVIDUAL', day),
      sumOf('CITY_POLICE', 'COLLECTIVE', day),
    ]).toEqual(sums);
  });

  it('Rounded down, as a published answer has it, the ward would pay 220,000: the setting is part of the rule set', () => {
    const down: BonusRule = { ...(rules.bonus as BonusRule), rounding: { toDong: 10_000, mode: 'DOWN' } };
    const asked = { level: 'WARD', category: 'INDIVIDUAL', decisionOn: '2023-06-30' } as const;
    expect(bonusOf(down, asked)?.bonusDong).toBe(220_000);
  });
});
