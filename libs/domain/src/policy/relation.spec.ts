import { describe, expect, it } from '@jest/globals';
import type { UnitId } from '../ids.ts';
import { type CaseConcerns, relationsToCase, relationToPerson, relationToUnit } from './relation.ts';

const unit = (name: string) => name as UnitId;
const CASE: CaseConcerns = {
  ofLevel: unit('ward'),
  origin: unit('group'),
  route: [unit('ward'), unit('district')],
  consulted: [unit('tax')],
  nomineePersonId: 'nominee',
  readers: null,
};
const told = (unitId: string | null, personId?: string, more: Partial<CaseConcerns> = {}) =>
  relationsToCase({ unitId: unitId === null ? null : unit(unitId), personId }, { ...CASE, ...more }).join(' ');

describe('The relations to a case', () => {
  it.each([
    ['ward', 'OWN_UNIT ON_ROUTE'],
    ['group', 'ORIGIN'],
    ['district', 'ON_ROUTE'],
    ['tax', 'CONSULTED'],
    ['elsewhere', 'UNRELATED'],
    [null, 'UNRELATED'],
  ])('Of the unit %s one stands to it as %s', (unitId, relations) => {
    expect(told(unitId)).toBe(relations);
  });

  it('Without a level and without an origin, a unit of nowhere is no relation', () => {
    expect(told(null, undefined, { ofLevel: null, origin: null })).toBe('UNRELATED');
  });

  it('A person is the nominee whatever the office, and nobody is where no person is known', () => {
    expect(told('ward', 'nominee')).toBe('OWN_UNIT ON_ROUTE NOMINEE');
    expect(told('ward', undefined, { nomineePersonId: null })).toBe('OWN_UNIT ON_ROUTE');
  });

  it('A restricted case is listed to the persons of its list, and to an empty list nobody belongs', () => {
    expect(told('elsewhere', 'reader', { readers: ['reader'] })).toBe('LISTED');
    expect(told('ward', 'other', { readers: ['reader'] })).toBe('OWN_UNIT ON_ROUTE UNLISTED');
    expect(told('ward', undefined, { readers: [] })).toBe('OWN_UNIT ON_ROUTE UNLISTED');
  });
});

describe('The relation to a thing', () => {
  it('Of a unit it is the own one or none, and what belongs to nobody is nobody’s own', () => {
    expect(relationToUnit({ unitId: unit('ward') }, 'ward')).toBe('OWN_UNIT');
    expect(relationToUnit({ unitId: unit('ward') }, 'district')).toBe('UNRELATED');
    expect(relationToUnit({ unitId: null }, null)).toBe('UNRELATED');
  });

  it('Of a person it is the own one or none', () => {
    expect(relationToPerson({ unitId: null, personId: 'one' }, 'one')).toBe('SELF');
    expect(relationToPerson({ unitId: null }, 'one')).toBe('UNRELATED');
  });
});
