import { alternativesOf, formOf, isOtherForm, nameOf, type OneType } from './contract-alternatives.ts';
import { limitBreaks } from './contract-limits.ts';
import { objectBreaks } from './contract-objects.ts';
import { type Finding, isSame, type Schema, type Sides } from './contract-words.ts';

/** Where a comparison is, and whether callers send this or are told it. */
export interface Place {
  readonly at: string;
  readonly isAsked: boolean;
  /** References that are being compared further out: what holds for them holds here, or is found there. */
  readonly within?: readonly string[];
}

/**
 * What the narrow schema lets through and the wide one does not. Of a request the accepted contract is the narrow side, since all
 * that was taken must still be taken; of an answer the present one, since nothing may come that could not come.
 */
export function schemaBreaks(sides: Sides, narrow: Schema, wide: Schema, place: Place): Finding[] {
  if (isFree(wide)) return [];
  const [narrowName, wideName] = [isFree(narrow) ? 'anything' : nameOf(narrow), nameOf(wide)];
  const within = place.within ?? [];
  const pair = `${narrowName} in ${wideName}`;
  if (narrowName && wideName && within.includes(pair)) return [];
  const at = nameOf(place.isAsked ? narrow : wide) ?? place.at;
  const inside: Place = { ...place, at, within: narrowName && wideName ? [...within, pair] : within };
  const widths = alternativesOf(sides.wide, wide);
  const found = alternativesOf(sides.narrow, narrow).flatMap((one) => nearest(sides, one, widths, inside));
  return [...defaultBreaks(narrow, wide, inside), ...found];
}

const isFree = (schema: Schema) => schema === true || (schema !== false && Object.keys(schema).length === 0);

/** Nothing when one of the wide alternatives takes all of it; else what stands between it and the one that comes nearest. */
function nearest(sides: Sides, narrow: OneType, widths: readonly OneType[], place: Place): Finding[] {
  const ofType = widths.filter((wide) => isWithin(narrow.type, wide.type));
  const alike = ofType.filter((wide) => !isOtherForm(narrow, wide));
  const form = JSON.stringify(formOf(narrow));
  if (ofType.length > 0 && alike.length === 0) return [say(place, `${form} is no longer taken`, `may be ${form} now`)];
  const distances = alike.map((wide) => oneTypeBreaks(sides, narrow, wide, place));
  const [best] = distances.sort((one, other) => one.length - other.length);
  return best ?? [say(place, `${narrow.type} is no longer taken`, `may be ${narrow.type} now`)];
}

const isWithin = (narrow: string, wide: string) => narrow === wide || (narrow === 'integer' && wide === 'number');

function oneTypeBreaks(sides: Sides, narrow: OneType, wide: OneType, place: Place): Finding[] {
  const isListed = (wide.values ?? narrow.values ?? []).some((value) => isSame(value, narrow.values?.[0]));
  if (wide.values && !narrow.values) return [say(place, 'is a closed list now', 'is no closed list any more')];
  const value = JSON.stringify(narrow.values?.[0]);
  if (wide.values && !isListed) return [say(place, `${value} is no longer taken`, `may be ${value} now`)];
  const inner = (one: Schema, other: Schema, at: string) => schemaBreaks(sides, one, other, { ...place, at });
  return [
    ...limitBreaks(narrow.schema, wide.schema, place),
    ...(narrow.type === 'object' ? objectBreaks(narrow.schema, wide.schema, place, inner) : []),
    ...(narrow.type === 'array' ? inner(part(narrow, 'items'), part(wide, 'items'), `${place.at}[]`) : []),
  ];
}

const part = ({ schema }: OneType, keyword: string) => (schema[keyword] ?? true) as Schema;

/** What is meant by a field that is left out must stay what it was. */
function defaultBreaks(narrow: Schema, wide: Schema, place: Place): Finding[] {
  const [was, is] = [narrow, wide].map((schema) => (typeof schema === 'object' ? schema['default'] : undefined));
  if (!place.isAsked || was === undefined || isSame(was, is)) return [];
  return [{ at: place.at, text: `left out it meant ${JSON.stringify(was)}, and means ${JSON.stringify(is)}` }];
}

/** One finding, in the words of whoever sends it or is told it. */
export function say({ at, isAsked }: Place, asked: string, told: string): Finding {
  return { at, text: isAsked ? asked : told };
}
