export interface AsOfSearch {
  /** The place of an entry in the ledger of the case; absent: the last one. */
  readonly at?: number;
}

export function asOfSearch({ at }: { readonly [name: string]: unknown }): AsOfSearch {
  const place = Number(at);
  return Number.isInteger(place) && place > 0 ? { at: place } : {};
}
