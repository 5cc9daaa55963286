import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { yearSearch } from '../calendars/year-search.ts';
import { compareSearch } from '../rule-sets/compare-search.ts';
import { seated } from './roots.ts';

const ruleSets = createRoute({
  getParentRoute: () => seated,
  path: '/rule-sets',
  component: lazyRouteComponent(() => import('../rule-sets/RuleSetsPage.tsx'), 'RuleSetsPage'),
});

const ruleSet = createRoute({
  getParentRoute: () => seated,
  path: '/rule-sets/$hash',
  component: lazyRouteComponent(() => import('../rule-sets/RuleSetPage.tsx'), 'RuleSetPage'),
});

const differences = createRoute({
  getParentRoute: () => seated,
  path: '/rule-sets/compare',
  validateSearch: compareSearch,
  beforeLoad: ({ search: { one, other } }) => {
    if (!one || !other) throw redirect({ to: '/rule-sets' });
  },
  component: lazyRouteComponent(() => import('../rule-sets/DifferencesPage.tsx'), 'DifferencesPage'),
});

const calendars = createRoute({
  getParentRoute: () => seated,
  path: '/calendars',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../calendars/CalendarsPage.tsx'), 'CalendarsPage'),
});

const seasons = createRoute({
  getParentRoute: () => seated,
  path: '/administer/seasons',
  component: lazyRouteComponent(() => import('../administer/SeasonListPage.tsx'), 'SeasonListPage'),
});

const openSeason = createRoute({
  getParentRoute: () => seated,
  path: '/administer/seasons/open',
  component: lazyRouteComponent(() => import('../administer/OpenSeasonPage.tsx'), 'OpenSeasonPage'),
});

const season = createRoute({
  getParentRoute: () => seated,
  path: '/administer/seasons/$id',
  component: lazyRouteComponent(() => import('../administer/SeasonDeskPage.tsx'), 'SeasonDeskPage'),
});

const stuck = createRoute({
  getParentRoute: () => seated,
  path: '/administer/stuck',
  component: lazyRouteComponent(() => import('../administer/StuckPage.tsx'), 'StuckPage'),
});

/** The pages of an administrator about seasons and their rules; whoever may read the same finds them too. */
export const adminSeasonRoutes = [
  ruleSets,
  ruleSet,
  differences,
  calendars,
  seasons,
  openSeason,
  season,
  stuck,
] as const;
