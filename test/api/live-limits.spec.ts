import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo } from '../support/api.ts';
import { type Listener, listenTo } from '../support/live.ts';

let stack: Stack;
let request: Request;
const listeners: Listener[] = [];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(async () => {
  for (const listener of listeners) listener.stop();
  await stack?.stop();
});

const AUDITOR = { 'Laurel-Demo-Role': 'AUDITOR' };

async function listen(headers: Record<string, string>): Promise<Listener> {
  const listener = await listenTo(`${stack.apiUrl}/v1/live`, headers);
  listeners.push(listener);
  return listener;
}

describe('Nobody listens', () => {
  it('ROLE_NOT_ALLOWED: as an administrator, who reads no dossier; IDENTITY_REQUIRED: as nobody', async () => {
    const admin = await request('GET', '/v1/live', undefined, { role: 'ADMIN' });
    expect([admin.status, admin.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const nobody = await request('GET', '/v1/live', undefined, {});
    expect([nobody.status, nobody.body.code]).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it.each(['-1', 'x', '1.5', '1e9', '9999999999999999'])('INVALID_INPUT: behind the id "%s"', async (id) => {
    const as = { role: 'AUDITOR', headers: { 'Last-Event-ID': id } } as const;
    const { status, body } = await request('GET', '/v1/live', undefined, as);
    expect([status, body.code]).toEqual([422, 'INVALID_INPUT']);
  });

  it('STREAMS_TOO_MANY: with more than eight streams; one that was closed makes room', async () => {
    const headers = { ...AUDITOR, 'Laurel-Demo-Person': randomUUID() };
    const own = await Promise.all(Array.from({ length: 8 }, () => listen(headers)));
    const ask = () => request('GET', '/v1/live', undefined, { headers });
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([429, 'STREAMS_TOO_MANY']);
    expect(refused.headers.get('retry-after')).toBe('30');
    own[0]?.stop();
    const next = await listen(headers);
    expect(next.visits).toBe(1);
  });
});

describe('At the end of the process', () => {
  it('every stream ends in order, and the process does not wait for its readers', async () => {
    const response = await new Promise<IncomingMessage>((resolve, fail) => {
      get(`${stack.apiUrl}/v1/live`, { headers: AUDITOR, agent: false }, resolve).once('error', fail);
    });
    response.resume();
    const ended = once(response, 'end');
    await stack.services.api.stop();
    await ended;
    expect(response.complete).toBe(true);
  });
});
