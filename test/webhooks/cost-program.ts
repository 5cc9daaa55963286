/** What webhooks cost the act that records, and how fast messages leave: `node test/webhooks/cost-program.ts [cases]`, after a build. */
import { disableWebhook, enableWebhook, type Store, transact } from '@laurel/store';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { clock, sending, toldOf, until } from './ground.ts';
import { openReceiver } from './receiver.ts';

const CASES = Number(process.argv[2] ?? 200);
const ROUNDS = 5;
/** How many addresses want to hear of a decision. */
const LISTENING = [0, 1, 10];

const database = await freshDatabase();
const store = await database.open();
const receiver = await openReceiver();
try {
  const season = await openSeasonIn(store);
  const ids = await Promise.all(
    Array.from({ length: Math.max(...LISTENING) }, () => toldOf(store, receiver.url, ['nomination.closed'])),
  );
  await decisionsIn(store, season); // Not counted: the first ones warm the process up.
  const took = new Map<number, number[]>(LISTENING.map((count) => [count, []]));
  // In turns, so that what else the machine does falls on all of them alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [count, all] of took) {
      await listen(store, ids, count);
      all.push(...(await decisionsIn(store, season)));
    }
  }
  for (const [count, all] of took) print(`record with ${count} listening, ms p50 / p95`, quantiles(all));
  await listen(store, ids, 1);
  await store.query(`DELETE FROM webhook_delivery`);
  for (let index = 0; index < CASES; index++) await decided(store, await submittedIn(store, season));
  const began = performance.now();
  const sender = sending(store, clock());
  await until('all messages', () => receiver.received.length >= CASES);
  print('messages to one address, each second', [((CASES / (performance.now() - began)) * 1_000).toFixed(0)]);
  await sender.stop();
} finally {
  await receiver.close();
  await database.close();
}

async function decisionsIn(on: Store, season: SeasonInTables): Promise<number[]> {
  const took: number[] = [];
  for (let index = 0; index < CASES; index++) took.push(await decided(on, await submittedIn(on, season)));
  return took;
}

/** Milliseconds of the one act that records a decision. */
async function decided(on: Store, id: string): Promise<number> {
  const request = await asked(on, id, answers('WARD'));
  const began = performance.now();
  await recordOn(on)(request);
  return performance.now() - began;
}

async function listen(on: Store, ids: readonly string[], count: number): Promise<void> {
  await transact(on, async (tx) => {
    for (const id of ids.slice(0, count)) await enableWebhook(tx, id);
    for (const id of ids.slice(count)) await disableWebhook(tx, id, 'ASKED', new Date());
  });
}

function quantiles(all: readonly number[]): string[] {
  const sorted = all.toSorted((one, other) => one - other);
  return [0.5, 0.95].map((part) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2));
}

function print(what: string, values: readonly string[]): void {
  process.stdout.write(`${what}: ${values.join(' / ')}\n`);
}
