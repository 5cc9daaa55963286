import { idIn } from '../figures/figures-search.ts';

export interface NominationsSearch {
  readonly season?: string;
  readonly unit?: string;
  /** Days, `yyyy-mm-dd`: between which it was handed in. */
  readonly from?: string;
  readonly until?: string;
}

/** What is chosen stands in the address, so that a list can be sent to a colleague. What is typed, names and numbers, does not. */
export function nominationsSearch(search: { readonly [name: string]: unknown }): NominationsSearch {
  const chosen = {
    season: idIn(search['season']),
    unit: idIn(search['unit']),
    from: dayIn(search['from']),
    until: dayIn(search['until']),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

/** A day that a calendar has, and that the API takes. */
function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:19|20)\d\d-\d\d-\d\d$/.test(value)) return undefined;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined;
}
