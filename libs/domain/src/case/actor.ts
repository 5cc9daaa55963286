import type { UnitId } from '../ids.ts';
import type { Role } from '../level/words.ts';

/** Who acts: an office of a unit, or the product itself when time has passed. */
export type Actor =
  | {
      readonly kind: 'OFFICE';
      readonly role: Role;
      readonly unitId: UnitId | null;
      /** Who holds the office, by an opaque id; left out where there are no accounts. */
      readonly personId?: string;
    }
  | { readonly kind: 'SYSTEM'; readonly role: 'CLOCK'; readonly unitId: null };

export const THE_CLOCK: Actor = { kind: 'SYSTEM', role: 'CLOCK', unitId: null };

export function personOf(actor: Actor): string | null {
  return actor.kind === 'OFFICE' ? (actor.personId ?? null) : null;
}

/** The same holder: the same person where persons are known, else the same office. */
export function isSameActor(one: Actor, other: Actor): boolean {
  const [left, right] = [personOf(one), personOf(other)];
  if (left !== null || right !== null) return left === right;
  return one.role === other.role && one.unitId === other.unitId;
}
