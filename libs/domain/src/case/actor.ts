import type { UnitId } from '../ids.ts';
import type { Role } from '../level/words.ts';

/** Who acts: an office of a unit, or the product itself when time has passed. */
export type Actor =
  | { readonly kind: 'OFFICE'; readonly role: Role; readonly unitId: UnitId | null }
  | { readonly kind: 'SYSTEM'; readonly role: 'CLOCK'; readonly unitId: null };

export const THE_CLOCK: Actor = { kind: 'SYSTEM', role: 'CLOCK', unitId: null };
