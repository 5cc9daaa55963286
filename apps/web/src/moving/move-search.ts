import { idIn } from '../figures/figures-search.ts';

export interface MoveSearch {
  readonly season?: string;
  /** The hash of the rule set to which cases would move. */
  readonly to?: string;
}

/** What was chosen stands in the address: an id and a hash. */
export function moveSearch({ season, to }: { readonly [name: string]: unknown }): MoveSearch {
  const id = idIn(season);
  const hash = typeof to === 'string' && /^[0-9a-f]{64}$/.test(to) ? to : undefined;
  return { ...(id ? { season: id } : {}), ...(hash ? { to: hash } : {}) };
}
