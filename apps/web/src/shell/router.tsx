import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { inboxSearch } from '../inbox/inbox-search.ts';
import { adminPeopleRoutes, invitation } from './admin-people-routes.ts';
import { adminSeasonRoutes } from './admin-season-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { councilRoutes } from './council-routes.ts';
import { nominationsSearch } from '../nomination/nominations-search.ts';
import { figuresRoutes } from './figures-routes.ts';
import { homeOf } from './home.ts';
import { publicRoutes } from './public-routes.ts';
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
  validateSearch: nominationsSearch,
  component: lazyRouteComponent(() => import('../nomination/NominationsPage.tsx'), 'NominationsPage'),
});

const nomination = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id',
  component: lazyRouteComponent(() => import('../nomination/NominationPage.tsx'), 'NominationPage'),
});

const slip = createRoute({
  getParentRoute: () => seated,
  path: '/nominations/$id/slip',
  component: lazyRouteComponent(() => import('../slip/SlipPage.tsx'), 'SlipPage'),
});

const drafts = createRoute({
  getParentRoute: () => seated,
  path: '/drafts',
  component: lazyRouteComponent(() => import('../drafting/DraftsPage.tsx'), 'DraftsPage'),
});

const letter = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/letter',
  component: lazyRouteComponent(() => import('../letter/LetterPage.tsx'), 'LetterPage'),
});

const draft = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/$id',
  beforeLoad: ({ params }) => {
    if (params.id === 'new') throw redirect({ to: '/drafts/$id/write', params });
  },
  component: lazyRouteComponent(() => import('../drafting/DraftPage.tsx'), 'DraftPage'),
});

const writing = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/$id/write',
  component: lazyRouteComponent(() => import('../drafting/WritePage.tsx'), 'WritePage'),
});

const documents = createRoute({
  getParentRoute: () => seated,
  path: '/drafts/$id/documents',
  component: lazyRouteComponent(() => import('../drafting/DocumentsPage.tsx'), 'DocumentsPage'),
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
  ...publicRoutes,
  invitation,
  seated.addChildren([
    home,
    inbox,
    nominations,
    nomination,
    ...auditRoutes,
    adminPeopleRoutes,
    ...adminSeasonRoutes,
    ...councilRoutes,
    ...figuresRoutes,
    slip,
    drafts,
    letter,
    draft,
    writing,
    documents,
    signing,
    delegations,
  ]),
]);

export const router = createRouter({ routeTree, context: { queries }, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
