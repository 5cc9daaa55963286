import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createPlainServer, type AddressInfo, type Server as PlainServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Resolve } from '../target/pinned.ts';
import { targetRules } from '../target/rules.ts';
import { post, type PostMeans } from './post.ts';

const servers: (Server | PlainServer)[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function listening(server: Server | PlainServer): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
const answering = (listener: RequestListener) => listening(createServer(listener));

const resolvesTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const demo = targetRules({ isDemo: true });
const strict = targetRules({ isDemo: false });
const send = (url: string, means: Partial<PostMeans> = {}) =>
  post(url, { 'webhook-id': 'evt_1' }, '{"a":1}', {
    rules: demo,
    resolve: resolvesTo('127.0.0.1'),
    stopped: new AbortController().signal,
    ...means,
  });

describe('A message on its way', () => {
  it('Is posted whole with its headers, and the status is the answer', async () => {
    const got: unknown[] = [];
    const port = await answering((request, response) => {
      const { method, url, headers } = request;
      request.on('data', (text: Buffer) => got.push([method, url, headers['webhook-id'], headers.host, `${text}`]));
      request.on('end', () => response.writeHead(204).end());
    });
    expect(await send(`http://localhost:${port}/in?x=1`)).toEqual({ status: 204, fault: null });
    expect(got).toEqual([['POST', '/in?x=1', 'evt_1', `localhost:${port}`, '{"a":1}']]);
  });

  it('Follows no redirection', async () => {
    let asked = 0;
    const port = await answering((_, response) => {
      asked += 1;
      response.writeHead(307, { Location: '/elsewhere' }).end();
    });
    expect([await send(`http://localhost:${port}/`), asked]).toEqual([{ status: 307, fault: null }, 1]);
  });

  it('Does not wait for the end of an answer that has none', async () => {
    const port = await answering((_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(more));
    });
    expect(await send(`http://localhost:${port}/`)).toEqual({ status: 200, fault: null });
  });

  it('Takes a head that does not end for no answer', async () => {
    const port = await answering((_, response) => {
      response.writeHead(
        200,
        Object.fromEntries(Array.from({ length: 20 }, (_one, no) => [`x-${no}`, 'x'.repeat(1_000)])),
      );
      response.end();
    });
    expect(await send(`http://localhost:${port}/`)).toEqual({ status: null, fault: 'NO_ANSWER' });
  });

  it('Is given up when nobody answers in time, also where the head comes byte by byte', async () => {
    const silent = await answering(() => undefined);
    const slow = await listening(
      createPlainServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
        const drip = setInterval(() => socket.write('x'), 5);
        socket.on('close', () => clearInterval(drip)).on('error', () => undefined);
      }),
    );
    expect(await send(`http://localhost:${silent}/`, { limitMs: 200 })).toEqual({
      status: null,
      fault: 'TOO_LATE',
    });
    expect(await send(`http://localhost:${slow}/`, { limitMs: 200 })).toEqual({ status: null, fault: 'TOO_LATE' });
  });

  it('Is broken off when the process stops', async () => {
    const stopping = new AbortController();
    const port = await answering(() => stopping.abort());
    const posted = send(`http://localhost:${port}/`, { stopped: stopping.signal });
    expect(await posted).toEqual({ status: null, fault: 'STOPPED' });
  });

  it('Finds nobody where nobody listens, and no name where there is none', async () => {
    const port = await answering(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await send(`http://localhost:${port}/`)).toEqual({ status: null, fault: 'NO_CONNECTION' });
    const unknown: Resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    expect(await send('http://localhost/', { resolve: unknown })).toEqual({ status: null, fault: 'NAME_UNKNOWN' });
  });
});

describe('A message that would go where it must not', () => {
  let asked = 0;
  const watched = () => answering((_, response) => void response.writeHead(200).end(String((asked += 1))));
  const refused = { status: null, fault: 'TARGET_REFUSED' };

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd00:ec2::254', '0.0.0.0'])(
    'A name that stands for %s gets nothing',
    async (address) => {
      const port = await watched();
      const url = `https://hooks.example:${port}/`;
      expect(await send(url, { rules: strict, resolve: resolvesTo(address) })).toEqual(refused);
      expect(asked).toBe(0);
    },
  );

  it('A name that stands for a public address and a private one gets nothing', async () => {
    const resolve = resolvesTo('93.184.215.14', '127.0.0.1');
    expect(await send('https://hooks.example/', { rules: strict, resolve })).toEqual(refused);
  });

  it('A name that stands for something else when it is asked for again is asked for once', async () => {
    const port = await watched();
    const answers = ['127.0.0.1', '10.0.0.1', '10.0.0.1'];
    const rebinding: Resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    expect(await send(`http://localhost:${port}/`, { resolve: rebinding })).toEqual({ status: 200, fault: null });
    expect(answers).toHaveLength(2);
    expect(await send(`http://localhost:${port}/`, { resolve: rebinding })).toEqual(refused);
  });

  it('By http nothing leaves this machine, not even in a demonstration', async () => {
    for (const name of ['hooks.example', 'localhost']) {
      expect(await send(`http://${name}/`, { resolve: resolvesTo('93.184.215.14') })).toEqual(refused);
    }
  });

  it('An address that is written out is not looked up, and refused all the same', async () => {
    const never: Resolve = () => Promise.reject(new Error('asked'));
    for (const url of ['https://127.0.0.1/', 'https://2130706433/', 'https://[::ffff:7f00:1]/', 'http://10.0.0.1/']) {
      expect(await send(url, { rules: strict, resolve: never })).toEqual(refused);
    }
  });
});
