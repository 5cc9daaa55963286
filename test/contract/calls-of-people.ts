import { bodyOf } from './accounts-in-demo.ts';
import type { Ground } from './ground.ts';
import { ADMIN, AUDITOR, type Makers, once, type RightCall } from './right-call.ts';

const list = (): RightCall => ({ as: AUDITOR });
const asAdmin = { role: 'ADMIN' } as const;
const OFFICE = { role: 'AUDITOR', fromOn: '2026-01-01', basis: 'QĐ 1 (dữ liệu bịa)' };
const TOKEN = { scopes: ['nominations:read'], validDays: 30 };
const WEBHOOK = { name: 'Hệ thống bên (dữ liệu bịa)', url: 'https://example.com/laurel', types: ['nomination.closed'] };

const ofPerson =
  (more: RightCall = {}) =>
  async ({ accounts }: Ground): Promise<RightCall> => ({
    as: ADMIN,
    path: { id: await accounts.registered() },
    ...more,
  });

async function posted({ request }: Ground, path: string, body: object) {
  return bodyOf(await request('POST', path, body, asAdmin));
}

const system = async (of: Ground): Promise<string> =>
  (await posted(of, '/v1/systems', { name: 'Một cửa (dữ liệu bịa)' })).id;
async function token(of: Ground): Promise<string> {
  return (await posted(of, `/v1/systems/${await system(of)}/tokens`, TOKEN)).id;
}

const ofWebhook =
  (more: RightCall = {}) =>
  async (of: Ground): Promise<RightCall> => ({
    as: ADMIN,
    path: { id: (await posted(of, '/v1/webhooks', WEBHOOK)).id },
    ...more,
  });

/** Persons and their offices, other systems, their tokens and webhooks. */
export const OF_PEOPLE: Makers = {
  registerPerson: () => ({ as: ADMIN, headers: once(), body: { name: 'Người mới (dữ liệu bịa)' } }),
  listPeople: list,
  readPerson: ofPerson(),
  invitePerson: ofPerson(),
  disablePerson: (of) => ofPerson({ headers: once() })(of),
  assignOffice: (of) => ofPerson({ headers: once(), body: OFFICE })(of),
  endOffice: async (of) => {
    const path = `/v1/people/${await of.accounts.registered()}/memberships`;
    const { id } = await posted(of, path, OFFICE);
    return { as: ADMIN, path: { id }, headers: once(), body: { toOn: '2030-01-01' } };
  },
  removeFactorsOf: ofPerson(),
  registerSystem: () => ({ as: ADMIN, headers: once(), body: { name: 'Hệ thống mới (dữ liệu bịa)' } }),
  listSystems: list,
  issueToken: async (of) => ({ as: ADMIN, path: { id: await system(of) }, body: TOKEN }),
  rotateToken: async (of) => ({ as: ADMIN, path: { id: await token(of) }, body: { validDays: 30 } }),
  revokeToken: async (of) => ({ as: ADMIN, path: { id: await token(of) } }),
  createWebhook: () => ({ as: ADMIN, headers: once(), body: WEBHOOK }),
  listWebhooks: list,
  readWebhook: ofWebhook(),
  listDeliveries: ofWebhook(),
  rotateWebhookSecret: (of) => ofWebhook({ headers: once(), body: {} })(of),
  replayWebhook: (of) => ofWebhook({ headers: once(), body: { from: '2026-01-01T00:00:00.000Z' } })(of),
  disableWebhook: (of) => ofWebhook({ headers: once() })(of),
  enableWebhook: async (of) => {
    const call = await ofWebhook({ headers: once() })(of);
    bodyOf(await of.request('POST', `/v1/webhooks/${call.path?.['id']}/disable`, undefined, asAdmin));
    return call;
  },
};
