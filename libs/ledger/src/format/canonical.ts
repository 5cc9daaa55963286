/** Data that a ledger entry may hold: no fractions, no dates, nothing undefined. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The one way to write a value as text (RFC 8785, restricted to whole numbers): keys sorted by UTF-16 code units,
 * no white space. Two programs in any language get the same bytes. Throws on anything outside `Plain`.
 */
export function canonical(value: Plain): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`The ledger holds whole numbers only, not ${value}.`);
    return Object.is(value, -0) ? '0' : String(value);
  }
  // `from` and not `map`, which would pass over the holes of a list and write nothing in their place.
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(',')}]`;
  // A date or a map is an object without keys of its own: it would be written as `{}`, and lost.
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const entries = value as { readonly [key: string]: Plain };
    const pairs = Object.keys(entries)
      .sort()
      .map((key) => `${canonicalText(key)}:${canonical(entries[key] as Plain)}`);
    return `{${pairs.join(',')}}`;
  }
  throw new Error(`The ledger cannot hold a ${typeof value}.`);
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new Error('The ledger holds well-formed Unicode only.');
  return JSON.stringify(text);
}
