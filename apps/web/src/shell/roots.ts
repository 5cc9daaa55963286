import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { FaultyAlone, NotFoundAlone } from './Alone.tsx';
import { Frame } from './Frame.tsx';
import { meQuery } from './session.ts';

/** Above every page. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: FaultyAlone,
  notFoundComponent: NotFoundAlone,
});

/** What is under it is for who is signed in; others sign in first. */
export const seated = createRoute({
  getParentRoute: () => root,
  id: 'seated',
  component: Frame,
  beforeLoad: async ({ context }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/sign-in' });
    return { office: me.office };
  },
});
