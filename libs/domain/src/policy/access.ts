import { ROLES, type Role } from '../level/words.ts';
import type { Relation } from './relation.ts';

/** Who may do something, and how who asks must stand to it. */
export interface Grant {
  readonly to: readonly Role[];
  readonly as: readonly Relation[];
}

/**
 * EVERYBODY: no identity is asked for. PERSON: whoever is signed in, for what is the person's own. Otherwise an office, by
 * one of the grants.
 */
export type Access =
  | { readonly for: 'EVERYBODY' }
  | { readonly for: 'PERSON'; readonly as: readonly Relation[] }
  | { readonly for: 'OFFICE'; readonly grants: readonly Grant[] };

export const EVERYBODY: Access = { for: 'EVERYBODY' };

export const office = (...grants: Grant[]): Access => ({ for: 'OFFICE', grants });

/** An object of one's own, or none at all. */
export const OWN_PERSON: Access = { for: 'PERSON', as: ['SELF'] };
export const ANY_PERSON: Access = {
  for: 'PERSON',
  as: ['OWN_UNIT', 'ORIGIN', 'ON_ROUTE', 'CONSULTED', 'UNRELATED', 'NOMINEE', 'LISTED', 'UNLISTED', 'SELF'],
};

/** However the object stands to the unit; a restricted case is for its list alone, and the own nomination for nobody. */
export const ANY_UNIT = ['OWN_UNIT', 'ORIGIN', 'ON_ROUTE', 'CONSULTED', 'UNRELATED', 'LISTED'] as const;

/** Whoever the case has to do with. */
export const CONCERNED = ['OWN_UNIT', 'ORIGIN', 'ON_ROUTE', 'CONSULTED', 'LISTED'] as const;

/** Offices of units; ADMIN and AUDITOR hold none. */
export const OF_UNITS: readonly Role[] = ROLES.filter((role) => role !== 'ADMIN' && role !== 'AUDITOR');

export const anywhere = (...to: Role[]): Grant => ({ to, as: ANY_UNIT });
export const ownUnit = (...to: Role[]): Grant => ({ to, as: ['OWN_UNIT'] });
export const origin = (...to: Role[]): Grant => ({ to, as: ['ORIGIN'] });
