import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { figuresSearch } from '../figures/figures-search.ts';
import { seated } from './roots.ts';

const dashboard = createRoute({
  getParentRoute: () => seated,
  path: '/dashboard',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('../figures/DashboardPage.tsx'), 'DashboardPage'),
});

/** The figures of a season. */
export const figuresRoutes = [dashboard] as const;
