import type { Schemas } from '../shell/client.ts';

const LEVELS = ['RESIDENTIAL_GROUP', 'WARD', 'DISTRICT', 'CITY_POLICE'] as const satisfies readonly Schemas['Level'][];
const CATEGORIES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] as const satisfies readonly Schemas['Category'][];
const STATES = ['ISSUED', 'SUPERSEDED', 'REVOKED'] as const satisfies readonly Schemas['CommendationState'][];

export interface BehindSearch {
  readonly level?: Schemas['Level'];
  readonly category?: Schemas['Category'];
  readonly state?: Schemas['CommendationState'];
}

/** Which figure was followed. */
export function behindSearch(search: { readonly [name: string]: unknown }): BehindSearch {
  const level = LEVELS.find((one) => one === search['level']);
  const category = CATEGORIES.find((one) => one === search['category']);
  const state = STATES.find((one) => one === search['state']);
  return { ...(level ? { level } : {}), ...(category ? { category } : {}), ...(state ? { state } : {}) };
}

const OUTCOMES = ['COMMENDED', 'NOT_COMMENDED', 'WITHDRAWN', 'LAPSED'] as const satisfies readonly Schemas['Outcome'][];

/** Cases that ended so, or the open ones. */
export interface NominationsBehindSearch {
  readonly outcome?: Schemas['Outcome'];
}

export function nominationsBehindSearch({ outcome }: { readonly [name: string]: unknown }): NominationsBehindSearch {
  const known = OUTCOMES.find((one) => one === outcome);
  return known ? { outcome: known } : {};
}
