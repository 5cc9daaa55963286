import type { Place } from './contract-schemas.ts';
import { ANNOTATIONS, type Finding, isSame } from './contract-words.ts';

type Keywords = { readonly [keyword: string]: unknown };

const AT_LEAST = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const AT_MOST = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
/** Whether one lets less through than another cannot be told from the outside: each must be the same, or absent on the wide side. */
const OPAQUE = ['pattern', 'format', 'multipleOf', 'uniqueItems', 'contentMediaType', 'contentEncoding'];
/** Read elsewhere. */
const APART = ['default', 'items', 'properties', 'required', 'additionalProperties', 'propertyNames'];

const KNOWN = new Set([...AT_LEAST, ...AT_MOST, ...OPAQUE, ...APART, ...ANNOTATIONS]);

/** Limits of the wide side that the narrow one does not keep, and every difference in a keyword that nobody taught us. */
export function limitBreaks(narrow: Keywords, wide: Keywords, { at, isAsked }: Place): Finding[] {
  const [was, is] = isAsked ? [narrow, wide] : [wide, narrow];
  const changed = (keyword: string): Finding => ({
    at,
    text: `${keyword} was ${shown(was[keyword])}, is ${shown(is[keyword])}`,
  });
  const strangers = Object.keys({ ...narrow, ...wide }).filter((keyword) => !KNOWN.has(keyword));
  return [
    ...AT_LEAST.filter((keyword) => isPast(wide[keyword], narrow[keyword], (limit, value) => value < limit)),
    ...AT_MOST.filter((keyword) => isPast(wide[keyword], narrow[keyword], (limit, value) => value > limit)),
    ...OPAQUE.filter((keyword) => wide[keyword] !== undefined && wide[keyword] !== narrow[keyword]),
    ...strangers.filter((keyword) => !isSame(narrow[keyword], wide[keyword])),
  ].map(changed);
}

function isPast(limit: unknown, value: unknown, isPastIt: (limit: number, value: number) => boolean): boolean {
  if (typeof limit !== 'number') return false;
  return typeof value !== 'number' || isPastIt(limit, value);
}

const shown = (value: unknown) => (value === undefined ? 'free' : JSON.stringify(value));
