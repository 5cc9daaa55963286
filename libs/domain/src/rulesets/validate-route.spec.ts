import { describe, expect, it } from '@jest/globals';
import { plain } from './plain.ts';
import { readRuleSet } from './validate.ts';

const problemsOf = (change: object) => {
  const read = readRuleSet({ ...plain, ...change });
  return 'problems' in read
    ? read.problems.map(({ path, code, facts }) => [path, code, ...Object.values(facts)].join(' '))
    : [];
};
const expectTold = (change: object, problem: string) =>
  expect(problemsOf(change)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
const SHORT = { route: ['WARD', 'CITY_POLICE'], steps: { WARD: ['decide'], CITY_POLICE: ['decide'] } };

describe('The way of a file', () => {
  it.each([
    [{ route: ['WARD', 'WARD'] }, 'route.1 LEVEL_TWICE_ON_ROUTE WARD'],
    [{ route: ['WARD', 'DISTRICT', 'CITY_POLICE', 'WARD'] }, 'route.3 LEVEL_TWICE_ON_ROUTE WARD'],
    [{ routes: { COLLECTIVE: ['WARD', 'WARD'] } }, 'routes.COLLECTIVE.1 LEVEL_TWICE_ON_ROUTE WARD'],
  ])('LEVEL_TWICE_ON_ROUTE: a file would come back to where it was, and %j is told by its path', expectTold);

  it.each([
    [{ route: ['DISTRICT', 'WARD'] }, 'route.1 ROUTE_GOES_DOWN WARD DISTRICT'],
    [{ routes: { COLLECTIVE: ['CITY_POLICE', 'WARD'] } }, 'routes.COLLECTIVE.1 ROUTE_GOES_DOWN WARD CITY_POLICE'],
    [{ forks: [{ from: 'WARD', to: 'WARD' }] }, 'forks.0.to ROUTE_GOES_DOWN WARD WARD'],
    [{ forks: [{ from: 'CITY_POLICE', to: 'WARD' }] }, 'forks.0.to ROUTE_GOES_DOWN WARD CITY_POLICE'],
  ])('ROUTE_GOES_DOWN: a route or a fork that goes round, such as %j, is told by its path', expectTold);

  it.each([
    [{ routes: { COLLECTIVE: [] } }, 'routes.COLLECTIVE LIST_NEEDED 1 RESIDENTIAL_GROUP'],
    [{ routes: { DOG: ['WARD'] } }, 'routes.DOG ENTRY_UNKNOWN TABLE INDIVIDUAL'],
    [{ forks: [{ from: 'WARD', to: 'MOON' }] }, 'forks.0.to VALUE_NOT_ALLOWED RESIDENTIAL_GROUP'],
    [{ forks: [{ from: 'WARD' }] }, 'forks.0.to ENTRY_MISSING'],
  ])('%j is told by its path', expectTold);

  it.each([
    [{ ...SHORT, forks: [{ from: 'WARD', to: 'DISTRICT' }] }, 'forks.0.to FORK_LEADS_NOWHERE DISTRICT'],
    [{ ...SHORT, forks: [{ from: 'DISTRICT', to: 'CITY_POLICE' }] }, 'forks.0.from FORK_LEADS_NOWHERE DISTRICT'],
    [
      {
        routes: { COLLECTIVE: ['DISTRICT', 'CITY_POLICE'] },
        forks: [{ from: 'WARD', to: 'CITY_POLICE', categories: ['COLLECTIVE'] }],
      },
      'forks.0.from FORK_LEADS_NOWHERE WARD',
    ],
  ])('FORK_LEADS_NOWHERE: %j is told by its path', expectTold);

  it.each([
    [{ takesOver: { DISTRICT: 'WARD' } }, 'takesOver.DISTRICT SUCCESSION_NEEDLESS DISTRICT'],
    [{ ...SHORT, takesOver: { DISTRICT: 'WARD', WARD: 'CITY_POLICE' } }, 'takesOver.WARD SUCCESSION_NEEDLESS WARD'],
  ])('SUCCESSION_NEEDLESS: %j is told by its path', expectTold);

  it.each([
    [{ ...SHORT, takesOver: { DISTRICT: 'RESIDENTIAL_GROUP' } }, 'RESIDENTIAL_GROUP'],
    [{ ...SHORT, takesOver: { DISTRICT: 'DISTRICT' } }, 'DISTRICT'],
    [{ ...SHORT, takesOver: { DISTRICT: 'RESIDENTIAL_GROUP', RESIDENTIAL_GROUP: 'DISTRICT' } }, 'RESIDENTIAL_GROUP'],
  ])(
    'SUCCESSOR_NOT_ON_ROUTE: a successor that is gone too, or goes round, as in %j, is told by its path',
    (change, level) => expectTold(change, `takesOver.DISTRICT SUCCESSOR_NOT_ON_ROUTE ${level}`),
  );

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
