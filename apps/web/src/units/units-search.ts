export interface UnitsSearch {
  /** The season; else the latest. */
  readonly season?: string;
}

export function unitsSearch({ season }: { readonly [name: string]: unknown }): UnitsSearch {
  return typeof season === 'string' ? { season } : {};
}
