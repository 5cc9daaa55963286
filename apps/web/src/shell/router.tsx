import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { inboxSearch } from '../inbox/inbox-search.ts';
import { Faulty } from './Faulty.tsx';
import { Frame } from './Frame.tsx';
import { homeOf } from './home.ts';
import { NotFound } from './NotFound.tsx';
import { queries } from './queries.ts';
import { meQuery } from './session.ts';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: Faulty,
  notFoundComponent: NotFound,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../sign-in/SignInPage.tsx'), 'SignInPage'),
});

/** What is under it is for who is signed in; others sign in first. */
const seated = createRoute({
  getParentRoute: () => root,
  id: 'seated',
  component: Frame,
  beforeLoad: async ({ context }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/sign-in' });
    return { office: me.office };
  },
});

const home = createRoute({
  getParentRoute: () => seated,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.office?.role) });
  },
});

const inbox = createRoute({
  getParentRoute: () => seated,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../inbox/InboxPage.tsx'), 'InboxPage'),
});

const nominations = createRoute({
  getParentRoute: () => seated,
  path: '/nominations',
  component: lazyRouteComponent(() => import('../nomination/NominationsPage.tsx'), 'NominationsPage'),
});

const nomination = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id',
  component: lazyRouteComponent(() => import('../nomination/NominationPage.tsx'), 'NominationPage'),
});

const drafts = createRoute({
  getParentRoute: () => seated,
  path: '/drafts',
  component: lazyRouteComponent(() => import('../drafting/DraftsPage.tsx'), 'DraftsPage'),
});

const newDraft = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/new',
  component: lazyRouteComponent(() => import('../drafting/DraftPage.tsx'), 'NewDraftPage'),
});

const draft = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/$id',
  component: lazyRouteComponent(() => import('../drafting/DraftPage.tsx'), 'DraftPage'),
});

const signing = createRoute({
  getParentRoute: () => seated,
  path: '/signing',
  component: lazyRouteComponent(() => import('../signing/SigningPage.tsx'), 'SigningPage'),
});

const delegations = createRoute({
  getParentRoute: () => seated,
  path: '/delegations',
  component: lazyRouteComponent(() => import('../delegation/DelegationsPage.tsx'), 'DelegationsPage'),
});

const routeTree = root.addChildren([
  signIn,
  seated.addChildren([home, inbox, nominations, nomination, drafts, newDraft, draft, signing, delegations]),
]);

export const router = createRouter({ routeTree, context: { queries }, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
