import { describe, expect, it } from '@jest/globals';
import { assess, type RuleSet, shippedRuleSet } from '@laurel/domain';
import type { AssessedCase, PastAwardRow } from '@laurel/store';
import { askedDocuments } from './asked-documents.ts';
import { knownFacts } from './known-facts.ts';

const eligibility = ['NO_LADDER', 'PREREQUISITE', 'MINIMUM_PERIOD'];
const criteria = {
  DISTRICT: {
    requireLowerAward: true,
    minimumYears: 5,
    prerequisite: { commendations: { atLeast: 1, fromLevel: 'WARD' } },
  },
};
const rulesOf = (id: string, overrides: object): RuleSet =>
  (shippedRuleSet(id, { ...overrides }) as { readonly rules: RuleSet }).rules;

const subject = (rules: RuleSet, asks: AssessedCase['asks'] = 'DISTRICT'): AssessedCase => ({
  rules,
  ruleSetHash: 'a'.repeat(64),
  asks,
  category: 'INDIVIDUAL',
  period: '2022',
  achievement: 'a',
  heldFor: null,
  granted: 0,
});
const earlier = { level: 'WARD', form: 'GIAY_KHEN', achievement: 'b', period: '2021', isInForce: true } as const;
const award = (likeness: PastAwardRow['likeness']) => ({ ...earlier, likeness }) as unknown as PastAwardRow;
const findings = (asked: AssessedCase, ...awards: PastAwardRow[]) =>
  assess(asked.rules.eligibility ?? [], knownFacts(asked, awards)).map(({ code, verdict, facts }) => [
    code,
    verdict,
    facts,
  ]);

describe('What a rule set asks of an award', () => {
  const rules = rulesOf('plain', { eligibility, criteria });

  it('NO_LADDER: who holds no award of a lower level is told of the ladder, and the years that nobody told are UNKNOWN', () => {
    expect(findings(subject(rules))).toEqual([
      ['NO_LADDER', 'BARS', { level: 'DISTRICT' }],
      ['PREREQUISITE', 'BARS', { condition: 'COMMENDATIONS', level: 'WARD', required: '1', held: '0' }],
      ['MINIMUM_PERIOD', 'UNKNOWN', { unknown: 'yearsInOffice' }],
    ]);
  });

  it('MINIMUM_PERIOD: it is still told where an award in force meets the rest, if it is of the nominee', () => {
    expect(findings(subject(rules), award('NOMINEE')).map(([code]) => code)).toEqual(['MINIMUM_PERIOD']);
    expect(findings(subject(rules), award('NAME'))).toHaveLength(3);
  });

  it('Another level, and a rule set without criteria, ask for nothing', () => {
    expect(findings(subject(rules, 'CITY_POLICE'))).toEqual([]);
    expect(findings(subject(rulesOf('plain', { eligibility })))).toEqual([]);
    expect(knownFacts(subject(rulesOf('plain', {})), [])).not.toHaveProperty('criteria');
  });
});

describe('The documents that a rule set asks for', () => {
  it('They are named in words for each level, from the lowest, and a code without words stays as it is', () => {
    const documents = { DISTRICT: ['report', 'photo'], WARD: ['submission'] };
    const report = { vi: 'báo cáo thành tích', en: 'achievement report' };
    expect(askedDocuments(rulesOf('plain', { documents }))).toEqual([
      { level: 'WARD', code: 'submission', texts: { vi: 'tờ trình', en: 'submission letter' } },
      { level: 'DISTRICT', code: 'report', texts: report },
      { level: 'DISTRICT', code: 'photo', texts: { vi: 'photo', en: 'photo' } },
    ]);
    expect(askedDocuments(rulesOf('plain', {}))).toEqual([]);
  });
});
