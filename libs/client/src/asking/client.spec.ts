import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answered } from './answered.ts';
import { laurelClient, newIntent } from './client.ts';

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let baseUrl: string;
let answers: Answerer[];
let asked: IncomingMessage[];

beforeEach(async () => {
  [answers, asked] = [[], []];
  server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    answers.shift()?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => void server.close());

const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
const hangsUp: Answerer = (request) => request.socket.destroy();

const PROBLEM = { code: 'CASE_CLOSED', status: 409, type: '', title: '', detail: '', texts: { vi: '', en: '' } };
const id = '00000000-0000-4000-8000-000000000000';
const submit = (client = laurelClient({ baseUrl })) => {
  const header = newIntent();
  return answered(
    () => client.POST('/v1/nominations/{id}/commands', { params: { path: { id }, header }, body: { type: 'submit' } }),
    1,
  );
};

describe('The client', () => {
  it('Says who acts: by a token, or by the headers that it was given', async () => {
    answers = [says(200, {}), says(200, {})];
    await laurelClient({ baseUrl: `${baseUrl}//`, token: 'secret' }).GET('/v1/me');
    await laurelClient({ baseUrl, headers: { 'Laurel-Demo-Role': 'ADMIN' } }).GET('/v1/me');
    expect(asked.map(({ url, headers }) => [url, headers.authorization, headers['laurel-demo-role']])).toEqual([
      ['/v1/me', 'Bearer secret', undefined],
      ['/v1/me', undefined, 'ADMIN'],
    ]);
  });

  it('Follows no redirection, so that its token goes to nobody else', async () => {
    answers = [says(307, {}, { Location: `${baseUrl}/elsewhere` })];
    await expect(laurelClient({ baseUrl, token: 'secret' }).GET('/v1/me')).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(1);
  });

  it('A "no" is a value with its code', async () => {
    answers = [says(409, PROBLEM)];
    expect(await submit()).toEqual({ isDone: false, status: 409, problem: PROBLEM });
  });

  it('A "no" of somebody in front of the API is a value too', async () => {
    answers = [(_, response) => response.writeHead(502).end('<html>Bad gateway</html>')];
    expect(await submit()).toMatchObject({ isDone: false, status: 502, problem: { code: 'NO_PROBLEM_DOCUMENT' } });
  });

  it('Asks again under the same key while nobody answers, and when it is told to', async () => {
    answers = [hangsUp, says(503, PROBLEM, { 'Retry-After': '0' }), says(503, PROBLEM), says(200, { commandId: id })];
    expect(await submit()).toEqual({ isDone: true, status: 200, data: { commandId: id } });
    const keys = asked.map(({ headers }) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
  });

  it('After ten tries a 503 is the answer, and no connection is thrown', async () => {
    answers = Array.from({ length: 10 }, () => says(503, PROBLEM, { 'Retry-After': '0' }));
    expect(await submit()).toMatchObject({ isDone: false, status: 503 });
    answers = Array.from({ length: 10 }, () => hangsUp);
    await expect(submit()).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(20);
  });

  it('Two intents have two keys', () => {
    expect(newIntent()['Idempotency-Key']).not.toBe(newIntent()['Idempotency-Key']);
  });
});
