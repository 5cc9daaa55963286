import { describe, expect, it } from '@jest/globals';
import { law202507 } from './law-2025-07.ts';
import type { RuleSet } from './ruleset.ts';
import { readRuleSet } from './validate.ts';

type Place = readonly (string | number)[];

/** Every entry that the type has: what the shipped rule set lacks is added. */
const whole: RuleSet = {
  ...law202507,
  routes: { COLLECTIVE: ['CITY_POLICE'] },
  forks: [{ from: 'WARD', to: 'CITY_POLICE', categories: ['INDIVIDUAL'] }],
  quotas: { WARD: { INDIVIDUAL: 5 } },
  needsEndorsement: false,
  nomineeVisibility: 'OUTCOME',
  eligibility: [...(law202507.eligibility ?? []), 'PREREQUISITE', 'MINIMUM_PERIOD'],
  criteria: {
    CITY_POLICE: {
      requireLowerAward: true,
      prerequisite: {
        commendations: { atLeast: 1, fromLevel: 'WARD' },
        isOncePerPerson: true,
        isClosedDuringDiscipline: true,
      },
      minimumYears: 5,
    },
  },
  grounds: { ...law202507.grounds, criteria: 'PRACTICE' },
};
const places = placesIn(whole, []);
const tables = places.filter((place) => isTable(at(whole, place))).concat([[]]);

describe('Wherever a mistake stands in a rule set', () => {
  it('The rule set without the mistake is read, and has more than two hundred places for one', () => {
    expect(readRuleSet({ ...whole })).toEqual({ rules: whole });
    expect(places.length).toBeGreaterThan(200);
  });

  it('A value of a kind that no rule has is told by its path', () => {
    expect(places.filter((place) => !pathsOf(put(place, { colour: 'red' })).some(isAt(place)))).toEqual([]);
    expect(places.filter((place) => !pathsOf(put(place, undefined)).some(isAt(place)))).toEqual([]);
  });

  it('An entry that no rule set knows is told by its path', () => {
    expect(
      tables.filter((place) => !pathsOf(put([...place, 'colour'], 'red')).some(isAt([...place, 'colour']))),
    ).toEqual([]);
  });
});

function placesIn(value: unknown, place: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const below = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...place, name]));
  return place.length === 0 ? below : [place, ...below];
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((part, name) => (part as { [name: string]: unknown })[name], value);
}

function put(place: Place, planted: unknown): { readonly [entry: string]: unknown } {
  const copy = structuredClone(whole);
  (at(copy, place.slice(0, -1)) as { [name: string]: unknown })[place.at(-1) as string] = planted;
  return copy as unknown as { readonly [entry: string]: unknown };
}

function pathsOf(data: { readonly [entry: string]: unknown }): string[] {
  const read = readRuleSet(data);
  return 'problems' in read ? read.problems.map(({ path }) => path) : [];
}

/** At the place itself, or below it where the mistake is a table in the place of another. */
function isAt(place: Place): (path: string) => boolean {
  const wanted = place.join('.');
  return (path) => path === wanted || path.startsWith(`${wanted}.`);
}

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
