import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { insertDelegation, keepRemark, openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { pagesBy } from '../support/walked-pages.ts';
import { atMost } from '../support/callers.ts';
import { paged } from '../support/contract.ts';
import { uploadsBy } from '../support/documents.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { overdueClocks } from '../support/stuck.ts';
import { restrictedDraft } from '../support/restricted.ts';

/** Pages of every size up to it begin and end in the middle of something. */
const ROWS = 7;
const ADMIN: Acting = { role: 'ADMIN' };

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let random: Random;
let auditor: Acting;
let places: { [operationId: string]: string };

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  random = randomFrom('pages');
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
  await atMost(3, [1, 2, 3], () => smallSeason(request));
  places = await fill();
}, 240_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

/** Some rows for every list; of those with instants some at the same one, as a burst of requests leaves them. */
async function fill(): Promise<typeof places> {
  const { W, D, CP, G } = season.units;
  const numbers = [...Array(ROWS).keys()];
  const hooks = await atMost(4, numbers, async (n) => {
    const hook = { name: `hook ${n}`, url: 'http://127.0.0.1:9/', types: ['nomination.submitted'] };
    return (await request('POST', '/v1/webhooks', hook, ADMIN)).body.id as string;
  });
  const commended = await atMost(4, numbers, (n) => season.submitted(`commended-${n}`));
  for (const [level, unitId] of Object.entries({ WARD: W, DISTRICT: D, CITY_POLICE: CP })) {
    const onward = level === 'CITY_POLICE' ? 'STOP' : 'FORWARD';
    const answers = { type: 'decide', level, ownAward: 'COMMEND', onward };
    await atMost(4, commended.slice(2), (id) => season.command(id, answers, { role: 'HEAD', unitId }));
  }
  // So that nothing is tried again while the pages are walked.
  await atMost(4, hooks, (id) => request('POST', `/v1/webhooks/${id}/disable`, {}, ADMIN));
  const drafts = await atMost(4, numbers, (n) => season.nominate(`draft-${n}`));
  const [draft = ''] = drafts.map(({ id }) => id);
  const uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: G });
  await atMost(4, numbers, () => uploads.begin(draft, { bytes: 1 }));
  const at = Date.now();
  const [fromOn, toOn, basis] = ['2026-01-01', '2026-12-31', 'QĐ 01 (dữ liệu bịa)'] as const;
  const deputy = { unitId: W, role: 'DEPUTY', personId: null, capacity: 'TUQ', scope: 'x' } as const;
  await transact(store, async (tx) => {
    for (const n of numbers) {
      const when = new Date(n < 4 ? at : at + 1);
      await keepRemark(tx, { id: randomUUID(), nominationId: draft, text: `remark ${n}`, at: when });
      await insertDelegation(tx, { id: randomUUID(), ...deputy, fromOn, toOn, basis }, when);
    }
  });
  for (const n of numbers) {
    await request('POST', '/v1/systems', { name: `Hệ thống ${n} (bịa)` }, ADMIN);
    await request('GET', `/v1/nominations/${commended[n]}`, undefined, ADMIN);
    await season.command(commended[0] as string, { type: 'withdraw' }, { role: 'HEAD', unitId: D });
    const { body: person } = await request('POST', '/v1/people', { name: `Người ${n} (dữ liệu bịa)` }, ADMIN);
    await request('POST', '/v1/nominee-links', { nomineeId: drafts[n]?.nominee.id, personId: person.id }, ADMIN);
    await request('POST', `/v1/people/${person.id}/memberships`, { role: 'MEMBER', unitId: W, fromOn, basis }, ADMIN);
    await request('POST', '/v1/council-members', { unitId: W, personId: randomUUID(), fromOn, basis }, ADMIN);
  }
  const stuck = await atMost(4, numbers, (n) => season.submitted(`stuck-${n}`));
  await transact(store, (tx) => overdueClocks(tx, stuck));
  const secret = await restrictedDraft(request, season, ROWS);
  auditor = secret.auditor;
  return {
    listReaderActs: `/v1/nominations/${secret.id}/reader-acts`,
    listSeasons: '/v1/seasons',
    listRuleSets: '/v1/rule-sets',
    listStuckNominations: '/v1/stuck-nominations',
    listOpenNominations: `/v1/seasons/${season.id}/open-nominations`,
    listSeasonUnits: `/v1/seasons/${season.id}/units`,
    listNominations: `/v1/nominations?seasonId=${season.id}`,
    listDrafts: `/v1/drafts?seasonId=${season.id}`,
    listDocuments: `/v1/nominations/${draft}/documents`,
    readHistory: `/v1/nominations/${commended.at(-1)}/history`,
    listDelegations: `/v1/delegations?unitId=${W}`,
    listCouncilCandidates: `/v1/council-members/candidates?unitId=${W}`,
    listCouncilMembers: `/v1/council-members?unitId=${W}`,
    listTasks: `/v1/units/${W}/tasks?state=DONE`,
    listCommendations: `/v1/commendations?seasonId=${season.id}`,
    listRegisters: `/v1/registers?seasonId=${season.id}`,
    listRemarks: `/v1/nominations/${draft}/remarks`,
    listPeople: '/v1/people',
    listNomineeLinks: '/v1/nominee-links',
    listWebhooks: '/v1/webhooks',
    listDeliveries: `/v1/webhooks/${hooks[0]}/deliveries`,
    listSystems: '/v1/systems',
    listRefusedAttempts: '/v1/refused-attempts',
    listCaseRefusals: `/v1/nominations/${commended[0]}/refusals`,
    searchNominations: '/v1/nominations/search?name=commended',
    readInbox: '/v1/inbox?box=done',
  };
}

function asFor(path: string): Acting {
  if (path.startsWith('/v1/inbox')) return { role: 'HEAD', unitId: season.units.W };
  return /^\/v1\/(stuck|council-members\/candidates|seasons\/.*open-nom)/.test(path) ? ADMIN : auditor;
}

describe('Whoever walks the pages of a list', () => {
  it('Finds every paged list of the contract below', () => {
    expect(Object.keys(places).sort()).toEqual(paged.map(({ operationId }) => operationId).sort());
  });

  it.each(paged.map(({ operationId }) => operationId))(
    '%s: gets each row once and in order, by pages of every size and of changing size',
    async (operationId) => {
      const path = places[operationId] as string;
      const { page, walked } = pagesBy(request, asFor);
      const { items, next } = await page(path, 200, null);
      const whole = items.map((item) => JSON.stringify(item));
      expect([next, new Set(whole).size, whole.length >= 4]).toEqual([null, whole.length, true]);
      for (let limit = 1; limit <= whole.length + 1; limit++) {
        expect({ limit, rows: await walked(path, () => limit) }).toEqual({ limit, rows: whole });
      }
      for (let walk = 0; walk < 3; walk++) {
        expect(await walked(path, () => random.between(1, whole.length))).toEqual(whole);
      }
    },
  );
});
