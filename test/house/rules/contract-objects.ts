import { type Place, say } from './contract-schemas.ts';
import type { Finding, Schema } from './contract-words.ts';

type Keywords = { readonly [keyword: string]: unknown };
type Properties = { readonly [name: string]: Schema };
type Compare = (narrow: Schema, wide: Schema, at: string) => Finding[];

/** What two objects differ in. Whoever is told more than before leaves it alone; whoever sent a field must still be let through. */
export function objectBreaks(narrow: Keywords, wide: Keywords, place: Place, compare: Compare): Finding[] {
  const [small, large] = [shapeOf(narrow), shapeOf(wide)];
  const names = [...new Set([...Object.keys(small.properties), ...Object.keys(large.properties)])];
  return [
    ...names.flatMap((name) => propertyBreaks(name, small, large, { ...place, at: `${place.at}.${name}` }, compare)),
    ...large.required
      .filter((name) => !small.required.includes(name) && (place.isAsked || Object.hasOwn(small.properties, name)))
      .map((name) => say({ ...place, at: `${place.at}.${name}` }, 'is required now', 'may be missing now')),
    ...restBreaks(small, large, place, compare),
    ...compare(
      (narrow['propertyNames'] ?? true) as Schema,
      (wide['propertyNames'] ?? true) as Schema,
      `${place.at} names`,
    ),
  ];
}

interface Shape {
  readonly properties: Properties;
  readonly required: readonly string[];
  /** What a field has to be that no property names. */
  readonly rest: Schema;
}

function shapeOf({ properties = {}, required = [], additionalProperties = true }: Keywords): Shape {
  return { properties: properties as Properties, required: required as string[], rest: additionalProperties as Schema };
}

function propertyBreaks(name: string, small: Shape, large: Shape, place: Place, compare: Compare): Finding[] {
  const [narrow, wide] = [own(small.properties, name), own(large.properties, name)];
  if (narrow !== undefined && wide !== undefined) return compare(narrow, wide, place.at);
  if (!place.isAsked) return narrow === undefined ? [{ at: place.at, text: 'is gone' }] : [];
  if (narrow === undefined) return small.rest === false ? [] : compare(small.rest, wide as Schema, place.at);
  return large.rest === false ? [{ at: place.at, text: 'is no longer taken' }] : compare(narrow, large.rest, place.at);
}

function restBreaks(small: Shape, large: Shape, place: Place, compare: Compare): Finding[] {
  if (small.rest === false) return [];
  if (large.rest === false) return place.isAsked ? [{ at: place.at, text: 'takes no further fields now' }] : [];
  return compare(small.rest, large.rest, `${place.at}.*`);
}

const own = (properties: Properties, name: string) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
