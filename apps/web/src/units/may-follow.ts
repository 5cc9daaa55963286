import type { Schemas } from '../shell/client.ts';
import type { ListedUnit } from './units.ts';

/** Whom a unit may be followed by as far as a page can tell: another one that exists, and an agency by an agency. The rules say the rest. */
export function mayFollow(one: ListedUnit, unit: Pick<Schemas['UnitStanding'], 'id' | 'level'>): boolean {
  return one.id !== unit.id && one.abolishedOn === null && (one.level === 'AGENCY') === (unit.level === 'AGENCY');
}
