import type { UnitId } from '../ids.ts';

/**
 * How who asks stands to the object. OWN_UNIT: of the level that is asked about, or whose thing it is. ON_ROUTE: the case
 * passes the unit at another level. LISTED: the case is restricted and the person is on its list; UNLISTED: is not. SELF:
 * the object is the person's own.
 */
export const RELATIONS = [
  'OWN_UNIT',
  'ORIGIN',
  'ON_ROUTE',
  'CONSULTED',
  'UNRELATED',
  'NOMINEE',
  'LISTED',
  'UNLISTED',
  'SELF',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whose a case is. Units by id, persons by their opaque id. */
export interface CaseConcerns {
  /** The unit at the level that is asked about; null where the question names no level. */
  readonly ofLevel: UnitId | null;
  /** Who nominated: the residential group, or the unit whose head originated the nomination. */
  readonly origin: UnitId | null;
  readonly route: readonly UnitId[];
  /** Units off the route that have, or had, something to do. */
  readonly consulted: readonly UnitId[];
  readonly nomineePersonId: string | null;
  /** Null for an ordinary case; the persons who may know of a restricted one. */
  readonly readers: readonly string[] | null;
}

interface Asking {
  readonly unitId: UnitId | null;
  readonly personId?: string | undefined;
}

/** Every relation of who asks to a case; UNRELATED where there is no other. */
export function relationsToCase({ unitId, personId }: Asking, case_: CaseConcerns): readonly Relation[] {
  const isPerson = (id: string | null) => id !== null && id === personId;
  const isUnit = (id: UnitId | null) => id !== null && id === unitId;
  const found: Relation[] = [];
  if (isUnit(case_.ofLevel)) found.push('OWN_UNIT');
  if (isUnit(case_.origin)) found.push('ORIGIN');
  if (case_.route.some(isUnit)) found.push('ON_ROUTE');
  if (case_.consulted.some(isUnit)) found.push('CONSULTED');
  if (isPerson(case_.nomineePersonId)) found.push('NOMINEE');
  if (case_.readers) found.push(case_.readers.some(isPerson) ? 'LISTED' : 'UNLISTED');
  return found.length > 0 ? found : ['UNRELATED'];
}

/** To a thing that belongs to a unit: its roster, its delegations, its inbox. */
export function relationToUnit({ unitId }: Asking, ownerId: string | null): Relation {
  return ownerId !== null && ownerId === unitId ? 'OWN_UNIT' : 'UNRELATED';
}

/** To a thing that belongs to a person: an account, a session. */
export function relationToPerson({ personId }: Asking, ownerId: string): Relation {
  return ownerId === personId ? 'SELF' : 'UNRELATED';
}
