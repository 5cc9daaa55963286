import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { minutesSearch } from '../council/minutes-search.ts';
import { seated } from './roots.ts';

const council = createRoute({
  getParentRoute: () => seated,
  path: '/council',
  component: lazyRouteComponent(() => import('../council/CouncilPage.tsx'), 'CouncilPage'),
});

const roster = createRoute({
  getParentRoute: () => seated,
  path: '/council/members',
  component: lazyRouteComponent(() => import('../council/RosterPage.tsx'), 'RosterPage'),
});

const minutes = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id/minutes',
  validateSearch: minutesSearch,
  component: lazyRouteComponent(() => import('../council/MinutesPage.tsx'), 'MinutesPage'),
});

/** The pages of a council. */
export const councilRoutes = [council, roster, minutes] as const;
