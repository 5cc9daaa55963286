/** Which two rule sets are compared, by their hashes. */
export interface CompareSearch {
  readonly one: string;
  readonly other: string;
}

export function compareSearch(search: Record<string, unknown>): CompareSearch {
  return { one: hashIn(search.one), other: hashIn(search.other) };
}

function hashIn(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : '';
}
