// Who may import whom: the table of the house. One rule per room; each comment states the absence it keeps.
// A planted fault for every rule stands in test/house/borders.spec.ts.

const APPS = ['api', 'worker', 'web', 'cli'];
const SPECS = String.raw`\.spec\.tsx?$`;
const ACTS = String.raw`^libs/activities/src/.*\.activity\.ts$`;
const PROJECT = '(?:apps|libs)/[^/]+|workflows';

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const folder = (name) =>
  name === 'workflows' || name === 'test' ? name : `${APPS.includes(name) ? 'apps' : 'libs'}/${name}`;

/** A room of ours: by its folder, or by its package name where the door does not resolve. */
const room = (name) => `^(?:${folder(name)}/(?!.*node_modules/)|@laurel/${name}(?:/|$))`;
const anyRoom = '^(?:(?:apps|libs|workflows|test)/(?!.*node_modules/)|@laurel/)';

/** A package, installed or not. */
const installed = (name) => `(?:^|node_modules/)(?:@types/)?${escape(name)}(?:/|$)`;

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const codeOf = (name) => ({ path: `^${folder(name)}/src/`, pathNot: SPECS });

/** A closed room imports these rooms and these packages, and nothing else. */
function closed(name, comment, { rooms = [], packages = [], hasNode = false } = {}) {
  const pathNot = [...[name, ...rooms].map(room), ...packages.map(installed)];
  return forbid(`${name}-border`, comment, codeOf(name), {
    pathNot,
    ...(hasNode ? { dependencyTypesNot: ['core'] } : {}),
  });
}

/** An open room installs what it needs, and sees of our rooms only these. */
function open(name, comment, rooms = []) {
  return forbid(`${name}-border`, comment, codeOf(name), { path: anyRoom, pathNot: [name, ...rooms].map(room) });
}

const SEEN_BY_API = ['contracts', 'domain', 'store', 'messages', 'platform', 'webhooks'];
const SEEN_BY_WORKER = ['activities', 'platform', 'contracts', 'webhooks'];
const SEEN_BY_WEB = ['client', 'contracts', 'domain', 'ledger', 'ui', 'messages'];

const rooms = [
  closed('domain', 'The domain imports nothing: no package, no clock, no random, no text for people.'),
  closed('ledger', 'The ledger imports no room, no package and no Node module: hash and signer are passed in.'),
  closed('contracts', 'No Nest, no Temporal and no TypeORM in the contracts: the domain and zod only.', {
    rooms: ['domain'],
    packages: ['zod'],
  }),
  closed('workflows', 'A workflow sees no store, no activity, no Nest and no Node module.', {
    rooms: ['domain', 'contracts'],
    packages: ['@temporalio/workflow', '@temporalio/common'],
  }),
  closed('store', 'The store sees no contract, no activity and no controller.', {
    rooms: ['domain', 'ledger'],
    packages: ['typeorm', 'pg', 'reflect-metadata'],
    hasNode: true,
  }),
  closed('activities', 'An act sees no workflow, no HTTP and no table: it enters the store by its door.', {
    rooms: ['domain', 'contracts', 'ledger', 'store', 'papers', 'messages'],
    packages: ['@temporalio/activity', '@temporalio/client', '@temporalio/common'],
    hasNode: true,
  }),
  closed('messages', 'The texts see no room and no Node module: they serve screen, mail and paper alike.', {
    packages: ['intl-messageformat'],
  }),
  closed(
    'client',
    'The client knows the product by its contract alone, as a stranger would: no room and no Node module.',
    {
      packages: ['openapi-fetch'],
    },
  ),
  closed('webhooks', 'What is told to others sees no contract and no controller: it enters the store by its door.', {
    rooms: ['domain', 'store'],
    packages: ['ipaddr.js', 'standardwebhooks'],
    hasNode: true,
  }),
  open('papers', 'Papers see no store and no workflow: a view comes in, pages go out.', ['domain', 'messages']),
  open('ui', 'The buttons know no nomination.', ['messages']),
  open('platform', 'The platform sees no room: it knows no nomination.'),
  open('api', 'The API sees no activity, no workflow and no ledger.', SEEN_BY_API),
  open(
    'worker',
    'The worker sees no API and no store: it binds activities to the built workflow bundle.',
    SEEN_BY_WORKER,
  ),
  open('web', 'The screens see no store and no platform.', SEEN_BY_WEB),
  open('cli', 'The command line sees no workflow, no activity and no API code: it talks HTTP.', [
    'contracts',
    'domain',
    'ledger',
    'store',
    'platform',
    'messages',
  ]),
];

const everywhere = [
  forbid(
    'verify-not-write',
    'The verifier shares no code with the writer that it checks.',
    { path: '^libs/ledger/src/verify/', pathNot: SPECS },
    { path: '^libs/ledger/src/write/' },
  ),
  forbid('act-not-act', 'No act calls another act.', { path: ACTS }, { path: ACTS }),
  forbid('api-no-table', 'The API owns no table: it asks the store.', codeOf('api'), {
    path: ['typeorm', 'pg'].map(installed),
  }),
  forbid('libs-not-apps', 'No library sees an app.', { path: '^(?:libs|workflows)/' }, { path: APPS.map(room) }),
  forbid('test-not-imported', 'Nothing imports the tests.', { path: `^(?:${PROJECT})/` }, { path: room('test') }),
  forbid(
    'door-only',
    'A room is entered by its index.ts and by no other file.',
    { path: `^(${PROJECT})/` },
    {
      path: [`^(?:${PROJECT})/(?!.*node_modules/)`, '^@laurel/[^/]+/.'],
      pathNot: ['^$1/', String.raw`^(?:${PROJECT})/src/index\.ts$`],
    },
  ),
  forbid(
    'no-relative-path-out',
    'No relative path leaves a project: another room is called by its package name.',
    { path: `^(${PROJECT})/`, pathNot: String.raw`/jest\.config\.mjs$` },
    { dependencyTypes: ['local'], pathNot: '^$1/' },
  ),
  forbid(
    'no-circular',
    'No cycles, except among types.',
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'] },
    },
  ),
];

export default {
  forbidden: [...rooms, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|out-tsc|bundle|[.]laurel)/' },
    enhancedResolveOptions: {
      conditionNames: ['laurel-source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
