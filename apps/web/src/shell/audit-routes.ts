import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asOfSearch } from '../audit/as-of-search.ts';
import { refusedSearch } from '../registers/refused-search.ts';
import { registerSearch } from '../registers/register-search.ts';
import { behindSearch, nominationsBehindSearch } from '../totals/behind-search.ts';
import { seated } from './roots.ts';

const trail = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id/trail',
  component: lazyRouteComponent(() => import('../audit/TrailPage.tsx'), 'TrailPage'),
});

const asOf = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id/as-of',
  validateSearch: asOfSearch,
  component: lazyRouteComponent(() => import('../audit/AsOfPage.tsx'), 'AsOfPage'),
});

const seasons = createRoute({
  getParentRoute: () => seated,
  path: '/seasons',
  component: lazyRouteComponent(() => import('../totals/SeasonsPage.tsx'), 'SeasonsPage'),
});

const season = createRoute({
  getParentRoute: () => seated,
  path: '/seasons/$id',
  component: lazyRouteComponent(() => import('../totals/SeasonPage.tsx'), 'SeasonPage'),
});

const behind = createRoute({
  getParentRoute: () => seated,
  path: '/seasons/$id/commendations',
  validateSearch: behindSearch,
  component: lazyRouteComponent(() => import('../totals/CommendationsPage.tsx'), 'CommendationsPage'),
});

const nominationsBehind = createRoute({
  getParentRoute: () => seated,
  path: '/seasons/$id/nominations',
  validateSearch: nominationsBehindSearch,
  component: lazyRouteComponent(() => import('../totals/NominationsBehindPage.tsx'), 'NominationsBehindPage'),
});

const registers = createRoute({
  getParentRoute: () => seated,
  path: '/registers',
  component: lazyRouteComponent(() => import('../registers/RegistersPage.tsx'), 'RegistersPage'),
});

const register = createRoute({
  getParentRoute: () => seated,
  path: '/registers/$unitId',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../registers/RegisterPage.tsx'), 'RegisterPage'),
});

const refusedAttempts = createRoute({
  getParentRoute: () => seated,
  path: '/refused-attempts',
  validateSearch: refusedSearch,
  component: lazyRouteComponent(() => import('../registers/RefusedAttemptsPage.tsx'), 'RefusedAttemptsPage'),
});

/** The pages of an auditor; whoever may read the same finds them too. */
export const auditRoutes = [
  trail,
  asOf,
  seasons,
  season,
  behind,
  nominationsBehind,
  registers,
  register,
  refusedAttempts,
] as const;
