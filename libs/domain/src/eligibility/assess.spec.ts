import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from './assess.ts';
import { ELIGIBILITY_CODES, type EligibilityFacts } from './eligibility-rule.ts';

/** Everything is known of this nominee, and nothing stands against the nomination. */
const clear: EligibilityFacts = {
  level: 'DISTRICT',
  form: 'GIAY_KHEN',
  kind: 'MOVEMENT',
  category: 'INDIVIDUAL',
  achievementKey: 'n1:2022',
  period: '2022',
  achievementFrom: '2022-01-01',
  achievementTo: '2022-12-31',
  criteria: {
    requireLowerAward: false,
    prerequisite: { isOncePerPerson: false, isClosedDuringDiscipline: true },
    minimumYears: 5,
  },
  pastAwards: [],
  reliesOn: [],
  isUnderExamination: false,
  isUnderDiscipline: false,
  disciplineEndedOn: null,
  isHead: false,
  collectiveResult: 'FULFILLED',
  yearsInOffice: 5,
  worksDirectly: false,
  quota: { limit: 5, granted: 4 },
  nominatorIsNominee: false,
  handlerIsNominee: false,
};
const codes = fc.shuffledSubarray([...ELIGIBILITY_CODES]);
/** The same nomination, known in part only. */
const partly = fc
  .subarray(Object.keys(clear))
  .map((known): EligibilityFacts => Object.fromEntries(Object.entries(clear).filter(([name]) => known.includes(name))));
const RUNS = { seed: 20_250_614, numRuns: 2000 };

describe('The assessment of a nomination', () => {
  it('A nomination of which everything is known, and nothing is wrong, has no finding', () => {
    expect(assess(ELIGIBILITY_CODES, clear)).toEqual([]);
  });

  it('A nomination of which nothing is known bars nobody: each rule that judges facts of the nominee says UNKNOWN', () => {
    const findings = assess(ELIGIBILITY_CODES, {});
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['UNKNOWN']));
    const silent = ELIGIBILITY_CODES.filter((code) => !findings.some((finding) => finding.code === code));
    expect(silent).toEqual(['NO_LADDER', 'PREREQUISITE', 'MINIMUM_PERIOD']);
  });

  it('Rules that the rule set does not list are not asked', () => {
    const facts: EligibilityFacts = { ...clear, isUnderExamination: true, nominatorIsNominee: true };
    expect(assess([], facts)).toEqual([]);
    expect(assess(['NO_SELF'], facts).map(({ code }) => code)).toEqual(['NO_SELF']);
  });

  it('The findings stand in the order of the codes, each under its own', () => {
    const property = fc.property(codes, partly, (asked, facts) => {
      const found = assess(asked, facts).map(({ code }) => code);
      expect(found).toEqual(asked.filter((code) => found.includes(code)));
    });
    fc.assert(property, RUNS);
  });

  it('Not knowing a fact never bars, and UNKNOWN names facts that are not known and no others', () => {
    const property = fc.property(partly, (facts) => {
      for (const { verdict, facts: told } of assess(ELIGIBILITY_CODES, facts)) {
        expect(verdict).toBe('UNKNOWN');
        expect(told.unknown?.split(', ').every((name) => name in clear && !(name in facts))).toBe(true);
      }
    });
    fc.assert(property, RUNS);
  });
});
