import { describe, expect, it } from '@jest/globals';
import { notABasis } from './not-a-basis.ts';
import type { PastAward } from './past-award.ts';

const award: PastAward = {
  level: 'WARD',
  form: 'GIAY_KHEN',
  kind: 'MOVEMENT',
  achievementKey: 'n1:2022',
  period: '2022',
  isInForce: true,
};
const merit = { kind: 'MERIT', level: 'DISTRICT' } as const;
const verdict = (...reliesOn: PastAward[]) => notABasis.check({ ...merit, reliesOn })?.verdict;

describe('NOT_A_BASIS', () => {
  it.each(['UNEXPECTED', 'MOVEMENT'] as const)(
    'NOT_A_BASIS: a merit award of a higher level cannot rest on an award of the kind %s alone',
    (kind) => {
      expect(notABasis.check({ ...merit, reliesOn: [{ ...award, kind }] })).toEqual({
        code: 'NOT_A_BASIS',
        verdict: 'BARS',
        facts: { kind, level: 'WARD' },
      });
    },
  );

  it('NOT_A_BASIS: beside other grounds it advises to leave such an award out', () => {
    expect(verdict(award, { ...award, kind: 'MERIT' })).toBe('ADVISES');
  });

  it.each(['MERIT', 'CONTRIBUTION', 'SENIORITY', 'EXTERNAL'] as const)(
    'NOT_A_BASIS: an award of the kind %s is a basis',
    (kind) => {
      expect(verdict({ ...award, kind })).toBeUndefined();
    },
  );

  it('NOT_A_BASIS: an award that stands as high as the one asked for asks no higher level', () => {
    expect(verdict({ ...award, level: 'DISTRICT' })).toBeUndefined();
    expect(verdict({ ...award, level: 'HIGHER' })).toBeUndefined();
  });

  it('NOT_A_BASIS: only merit awards ask for a basis, so that a nomination of a movement needs no more facts', () => {
    expect(notABasis.check({ kind: 'MOVEMENT' })).toBeNull();
    expect(verdict()).toBeUndefined();
  });

  it('NOT_A_BASIS: what is missing is named as UNKNOWN', () => {
    expect(notABasis.check({})?.facts).toEqual({ unknown: 'kind, level, reliesOn' });
    expect(notABasis.check({ level: 'DISTRICT', reliesOn: [award] })?.facts).toEqual({ unknown: 'kind' });
    expect(notABasis.check({ kind: 'MERIT', reliesOn: [award] })?.facts).toEqual({ unknown: 'level' });
    expect(notABasis.check(merit)).toMatchObject({ verdict: 'UNKNOWN', facts: { unknown: 'reliesOn' } });
  });
});
