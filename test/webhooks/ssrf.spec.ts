import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@laurel/store';
import { type Resolve, type Sender, targetRules } from '@laurel/webhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { clock, deliveriesTo, sending, toldOf, until } from './ground.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let sender: Sender | undefined;
/** Something inside that a stranger must not reach: it counts whoever knocks. */
let inside: Server;
let knocks = 0;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
  inside = await listening(createServer((_, response) => response.end('secret')).on('connection', () => (knocks += 1)));
});
afterEach(async () => {
  await sender?.stop();
  knocks = 0;
  await store.query(`UPDATE webhook SET disabled_at = now(), disabled_for = 'ASKED' WHERE disabled_at IS NULL`);
});
afterAll(async () => {
  await closed(inside);
  await database?.close();
});

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** What came of the first try of a message to this address, by the log that an administrator reads. */
async function firstTry(url: string, more: Parameters<typeof sending>[2]) {
  const webhookId = await toldOf(store, url, ['nomination.submitted']);
  await submittedIn(store, season);
  sender = sending(store, clock(), more);
  await until('a first try', async () => ((await deliveriesTo(store, webhookId))[0]?.log.length ?? 0) > 0);
  return (await deliveriesTo(store, webhookId))[0]?.log[0];
}

const strict = targetRules({ isDemo: false });
const standsFor =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('A webhook that would lead inside', () => {
  it.each([
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['this machine in the clothes of IPv6', ['::ffff:127.0.0.1']],
    ['the same in hexadecimal', ['::ffff:7f00:1']],
    ['a private network', ['10.0.0.1']],
    ['a private network behind a translator', ['64:ff9b::a00:1']],
    ['a private network behind 6to4', ['2002:a00:1::']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['everything at once', ['0.0.0.0']],
    ['a public address and this machine', ['93.184.215.14', '127.0.0.1']],
  ])(
    'TARGET_REFUSED: a name that stands for %s is sent nothing, and nobody there hears a knock',
    async (_, addresses) => {
      const url = `https://hooks.example:${portOf(inside)}/`;
      const tried = await firstTry(url, { rules: strict, resolve: standsFor(...addresses) });
      expect(tried).toMatchObject({ status: null, fault: 'TARGET_REFUSED' });
      expect(knocks).toBe(0);
    },
  );

  it.each([301, 302, 303, 307, 308])(
    'By a redirection, %i, is not followed: its status is the answer',
    async (status) => {
      const Location = `http://127.0.0.1:${portOf(inside)}/latest/meta-data/`;
      const front = await listening(createServer((_, response) => response.writeHead(status, { Location }).end()));
      const tried = await firstTry(`http://127.0.0.1:${portOf(front)}/`, {});
      await closed(front);
      expect([tried?.status, knocks]).toEqual([status, 0]);
    },
  );

  it('Would be heard by it: the same look-up, where the rules allow this machine, knocks', async () => {
    const url = `http://localhost:${portOf(inside)}/`;
    const tried = await firstTry(url, { resolve: standsFor('127.0.0.1') });
    expect([tried?.status, knocks]).toEqual([200, 1]);
  });
});
