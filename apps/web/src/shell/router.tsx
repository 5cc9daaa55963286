import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { inboxSearch } from '../inbox/inbox-search.ts';
import { auditRoutes } from './audit-routes.ts';
import { homeOf } from './home.ts';
import { queries } from './queries.ts';
import { root, seated } from './roots.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../sign-in/SignInPage.tsx'), 'SignInPage'),
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

const routeTree = root.addChildren([
  signIn,
  seated.addChildren([home, inbox, nominations, nomination, ...auditRoutes, drafts, newDraft, draft]),
]);

export const router = createRouter({ routeTree, context: { queries }, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
