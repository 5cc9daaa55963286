import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { freePort, projectRoot, waitUntil } from '@laurel/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { killOnce } from '../support/killer.ts';
import { withHeaders } from '../support/people.ts';
import { issued, registered } from '../support/systems.ts';
import { openFrontDoor, type FrontDoor } from './front-door.ts';
import { runNeighbour, type RunningNeighbour } from './running-neighbour.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let port: number;
let door: FrontDoor;
let neighbour: RunningNeighbour | undefined;
let hook: { id: string; secret: string };
let token: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  port = await freePort('127.0.0.1');
  door = await openFrontDoor(port);
  const body = { name: 'Văn thư (dữ liệu bịa)', url: door.url, types: ['nomination.closed'] };
  hook = (await request('POST', '/v1/webhooks', body, { role: 'ADMIN' })).body;
  const admin = { request: withHeaders(stack.apiUrl, { 'Laurel-Demo-Role': 'ADMIN' }) };
  const office = { role: 'NOMINATOR', unitId: season.units.G } as const;
  const systemId = await registered(admin, 'Văn thư (dữ liệu bịa)', office);
  ({ token } = await issued(stack.apiUrl, admin, systemId, ['nominations:write']));
}, 120_000);
afterEach(async () => {
  await neighbour?.stop();
  neighbour = undefined;
});
afterAll(async () => {
  await door?.close();
  await stack?.stop();
});

const started = async (nominee?: string) => {
  const { G } = season.units;
  const wish = { seasonId: season.id, fromUnitId: G, nominee, achievement: `${nominee}:2022`, period: '2022' };
  neighbour = await runNeighbour({
    LAUREL_URL: stack.apiUrl,
    LAUREL_TOKEN: token,
    HOOK_PORT: String(port),
    HOOK_SECRET: hook.secret,
    ...(nominee && { WISH: JSON.stringify(wish) }),
  });
  return neighbour;
};
const decide = (id: string, ownAward: string) =>
  season.command(
    id,
    { type: 'decide', level: 'WARD', ownAward, onward: 'STOP' },
    { role: 'HEAD', unitId: season.units.W },
  );
const logOf = async (id: string) => {
  const { body } = await request('GET', `/v1/webhooks/${hook.id}/deliveries`, undefined, { role: 'ADMIN' });
  return body.items.find((one: { nominationId: string }) => one.nominationId === id)?.log ?? [];
};
/** Until the sender knows that it was heard: else it tells it again, in the middle of what comes next. */
const settled = (id: string) =>
  waitUntil(async () => (await logOf(id)).at(-1)?.status === 204, {
    what: `A delivery about ${id} that was heard`,
    limitMs: 60_000,
    everyMs: 100,
  });
const outcomes = (of: RunningNeighbour) =>
  of.said.filter(({ word }) => word === 'outcome').map(({ content }) => content);

describe('A neighbouring system that has read the contract alone', () => {
  it('Hands a nomination in and hears its outcome', async () => {
    const { heard } = await started('ca nhan 01');
    const nominationId = await heard('submitted');
    expect((await decide(nominationId, 'COMMEND')).status).toBe(200);
    expect(await heard('outcome')).toMatchObject({
      nominationId,
      outcome: 'COMMENDED',
      link: `/v1/nominations/${nominationId}`,
    });
    await settled(nominationId);
  });

  it('Hears it also after it has answered 500 twice, and once', async () => {
    const running = await started('ca nhan 02');
    const nominationId = await running.heard('submitted');
    door.answers.push(500, 500);
    await decide(nominationId, 'NO_AWARD');
    expect(await running.heard('outcome')).toMatchObject({ nominationId, outcome: 'NOT_COMMENDED' });
    await settled(nominationId);
    expect((await logOf(nominationId)).map(({ status }: { status: number }) => status)).toEqual([500, 500, 204]);
    expect(outcomes(running)).toHaveLength(1);
  });

  it('Hears it also after it was down when it came', async () => {
    const running = await started('ca nhan 03');
    const nominationId = await running.heard('submitted');
    await running.stop();
    await decide(nominationId, 'COMMEND');
    const what = 'A try that found nobody';
    await waitUntil(async () => (await logOf(nominationId)).length > 0, { what, limitMs: 60_000, everyMs: 100 });
    const { heard } = await started();
    expect(await heard('outcome')).toMatchObject({ nominationId, outcome: 'COMMENDED' });
    await settled(nominationId);
  });

  it('Hears it also when the worker was killed', async () => {
    const running = await started('ca nhan 04');
    const nominationId = await running.heard('submitted');
    door.answers.push(500);
    await decide(nominationId, 'COMMEND');
    await killOnce(stack.services.worker);
    expect(await running.heard('outcome')).toMatchObject({ nominationId, outcome: 'COMMENDED' });
    await settled(nominationId);
  });

  it('Believes nothing that is not signed', async () => {
    const running = await started();
    const forged = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'webhook-id': 'evt_x',
        'webhook-timestamp': `${Math.floor(Date.now() / 1000)}`,
        'webhook-signature': 'v1,AAAA',
      },
      body: JSON.stringify({ type: 'nomination.closed', data: { outcome: 'COMMENDED' } }),
    });
    expect([forged.status, outcomes(running)]).toEqual([400, []]);
  });
});

describe('The example', () => {
  it('Imports the client, the scheme of the signatures and Node, and nothing of ours beside', () => {
    const folder = join(projectRoot, 'test', 'integration', 'neighbour');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const imported = texts.flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? ''));
    const foreign = imported.filter((name) => !/^(node:|\.\/|@laurel\/client$|standardwebhooks$)/.test(name));
    expect([foreign, imported.includes('@laurel/client')]).toEqual([[], true]);
  });
});
