import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { AdministratorsOnly } from '../people/AdministratorsOnly.tsx';
import { moveSearch } from '../moving/move-search.ts';
import { unitsSearch } from '../units/units-search.ts';
import { root, seated } from './roots.ts';

const administrators = createRoute({
  getParentRoute: () => seated,
  id: 'administrators',
  component: AdministratorsOnly,
});

const people = createRoute({
  getParentRoute: () => administrators,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/PeoplePage.tsx'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => administrators,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../people/PersonPage.tsx'), 'PersonPage'),
});

const erasing = createRoute({
  getParentRoute: () => administrators,
  path: '/people/$id/erase',
  component: lazyRouteComponent(() => import('../people/ErasePage.tsx'), 'ErasePage'),
});

const units = createRoute({
  getParentRoute: () => administrators,
  path: '/units',
  validateSearch: unitsSearch,
  component: lazyRouteComponent(() => import('../units/UnitsPage.tsx'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute: () => administrators,
  path: '/units/$id',
  component: lazyRouteComponent(() => import('../units/UnitPage.tsx'), 'UnitPage'),
});

const systems = createRoute({
  getParentRoute: () => administrators,
  path: '/systems',
  component: lazyRouteComponent(() => import('../systems/SystemsPage.tsx'), 'SystemsPage'),
});

const system = createRoute({
  getParentRoute: () => administrators,
  path: '/systems/$id',
  component: lazyRouteComponent(() => import('../systems/SystemPage.tsx'), 'SystemPage'),
});

const webhooks = createRoute({
  getParentRoute: () => administrators,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('../webhooks/WebhooksPage.tsx'), 'WebhooksPage'),
});

const webhook = createRoute({
  getParentRoute: () => administrators,
  path: '/webhooks/$id',
  component: lazyRouteComponent(() => import('../webhooks/WebhookPage.tsx'), 'WebhookPage'),
});

const moving = createRoute({
  getParentRoute: () => administrators,
  path: '/administer/move',
  validateSearch: moveSearch,
  component: lazyRouteComponent(() => import('../moving/MovePage.tsx'), 'MovePage'),
});

/** The page of an invitation, for who is not there yet. */
export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../sign-in/InvitationPage.tsx'), 'InvitationPage'),
});

/** The pages of an administrator that nobody else reads. */
export const adminPeopleRoutes = administrators.addChildren([
  people,
  person,
  erasing,
  units,
  unit,
  systems,
  system,
  webhooks,
  webhook,
  moving,
]);
