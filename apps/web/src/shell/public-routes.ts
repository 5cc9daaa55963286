import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { root } from './roots.ts';

const forEverybody = createRoute({
  getParentRoute: () => root,
  id: 'public',
  component: lazyRouteComponent(() => import('../public/PublicFrame.tsx'), 'PublicFrame'),
});

const certificate = createRoute({
  getParentRoute: () => forEverybody,
  path: '/c/$code',
  component: lazyRouteComponent(() => import('../public/CertificatePage.tsx'), 'CertificatePage'),
});

const check = createRoute({
  getParentRoute: () => forEverybody,
  path: '/c',
  component: lazyRouteComponent(() => import('../public/CheckPage.tsx'), 'CheckPage'),
});

const lookUp = createRoute({
  getParentRoute: () => forEverybody,
  path: '/tra-cuu',
  component: lazyRouteComponent(() => import('../public/LookUpPage.tsx'), 'LookUpPage'),
});

const lookUpInEnglish = createRoute({
  getParentRoute: () => root,
  path: '/look-up',
  beforeLoad: ({ location }) => {
    throw redirect({ to: '/tra-cuu', hash: location.hash });
  },
});

/** Pages for everybody who has a paper; nobody signs in for them. */
export const publicRoutes = [forEverybody.addChildren([certificate, check, lookUp]), lookUpInEnglish] as const;
