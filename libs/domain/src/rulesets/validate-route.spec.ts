import { describe, expect, it } from '@jest/globals';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read ? read.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};
const SHORT = { route: ['WARD', 'CITY_POLICE'], steps: { WARD: ['decide'], CITY_POLICE: ['decide'] } };

describe('The way of a file', () => {
  it.each([
    [{ route: ['WARD', 'WARD'] }, 'route.1: WARD stands in the route twice'],
    [{ route: ['WARD', 'DISTRICT', 'CITY_POLICE', 'WARD'] }, 'route.3: WARD stands in the route twice'],
    [{ route: ['DISTRICT', 'WARD'] }, 'route.1: WARD does not stand above DISTRICT'],
    [{ routes: { COLLECTIVE: ['CITY_POLICE', 'WARD'] } }, 'routes.COLLECTIVE.1: WARD does not stand above CITY_POLICE'],
    [{ routes: { COLLECTIVE: [] } }, 'routes.COLLECTIVE: must list at least one level'],
    [{ routes: { DOG: ['WARD'] } }, 'routes.DOG: is not known here; known are: INDIVIDUAL'],
    [{ forks: [{ from: 'WARD', to: 'MOON' }] }, 'forks.0.to: must be one of RESIDENTIAL_GROUP'],
    [{ forks: [{ from: 'WARD' }] }, 'forks.0.to: must be one of RESIDENTIAL_GROUP'],
    [{ forks: [{ from: 'WARD', to: 'WARD' }] }, 'forks.0.to: WARD does not stand above WARD'],
    [{ forks: [{ from: 'CITY_POLICE', to: 'WARD' }] }, 'forks.0.to: WARD does not stand above CITY_POLICE'],
    [
      { ...SHORT, forks: [{ from: 'WARD', to: 'DISTRICT' }] },
      'forks.0.to: DISTRICT is not on the route, so the fork leads nowhere',
    ],
    [
      { ...SHORT, forks: [{ from: 'DISTRICT', to: 'CITY_POLICE' }] },
      'forks.0.from: DISTRICT is not on the route, so the fork leads nowhere',
    ],
    [
      {
        routes: { COLLECTIVE: ['DISTRICT', 'CITY_POLICE'] },
        forks: [{ from: 'WARD', to: 'CITY_POLICE', categories: ['COLLECTIVE'] }],
      },
      'forks.0.from: WARD is not on the route, so the fork leads nowhere',
    ],
    [{ takesOver: { DISTRICT: 'WARD' } }, 'takesOver.DISTRICT: DISTRICT is on the route itself'],
    [
      { ...SHORT, takesOver: { DISTRICT: 'RESIDENTIAL_GROUP' } },
      'takesOver.DISTRICT: RESIDENTIAL_GROUP is not on the route, so it cannot take over',
    ],
  ])('%j is told by its path', (change, problem) => {
    expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it.each([
    ['a fork over a level', { forks: [{ from: 'WARD', to: 'CITY_POLICE' }] }],
    ['a fork of one category', { forks: [{ from: 'WARD', to: 'CITY_POLICE', categories: ['COLLECTIVE'] }] }],
    ['a route without the district, which the ward takes over', { ...SHORT, takesOver: { DISTRICT: 'WARD' } }],
    ['a route of one category without the district', { routes: { COLLECTIVE: ['WARD', 'CITY_POLICE'] } }],
    [
      'the ward taking over for the one category that has no district',
      { routes: { COLLECTIVE: ['WARD', 'CITY_POLICE'] }, takesOver: { DISTRICT: 'WARD' } },
    ],
    [
      'a fork that only the route of one category has',
      {
        ...SHORT,
        routes: { COLLECTIVE: ['WARD', 'DISTRICT', 'CITY_POLICE'] },
        steps: plain.steps,
        forks: [{ from: 'WARD', to: 'DISTRICT' }],
      },
    ],
  ])('A rule set may have %s', (_what, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});
