import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type KeptService, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { SigningSessionView } from '@laurel/contracts';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';
import { killOnce } from '../support/killer.ts';
import { numberFaults } from '../support/numbers.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { violationsOn } from '../support/verified.ts';
import { annexOf } from './lists.ts';
import { untilSettled } from './settled.ts';

const NAMES = 200;
const MOST_KILLS = 5;
const SETTLING_MS = 120_000;
const PATIENCE_MS = 90_000;

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'demo',
    keepAlive: false,
  });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

/** Signs under one key until the receipt is there. */
async function signed(ids: readonly string[], key: string): Promise<SigningSessionView> {
  const body = { level: 'WARD', nominationIds: ids };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(200)) {
    const head = { role: 'HEAD', unitId: season.units.W, key } as const;
    const answer = await request<SigningSessionView>('POST', '/v1/signing-sessions', body, head).catch(() => null);
    if (answer?.status === 200) return answer.body;
    if (answer && answer.status !== 503) throw new Error(JSON.stringify(answer.body));
  }
  throw new Error('No receipt came.');
}

/** Kills the service at random moments from now on, and starts it again each time, until it is told to rest. */
function killing(service: KeptService, random: Random) {
  let [isResting, kills] = [false, 0];
  const going = (async () => {
    // The first kill falls into the recording or shortly behind it, the later ones into the following.
    for (let pause = random.between(0, 900); !isResting && kills < MOST_KILLS; pause = random.between(300, 2500)) {
      await sleep(pause);
      await killOnce(service);
      kills += 1;
      await service.start();
    }
  })();
  return {
    rest: () => {
      isResting = true;
      return going.then(() => kills);
    },
  };
}

describe.each([
  ['worker', 2],
  ['api', 1],
  ['postgres', 1],
  ['temporal', 1],
] as const)('A signing session whose %s is killed at random moments', (program, sessions) => {
  it(`gives one decision with ${NAMES} consecutive numbers in annex order, nobody twice, and all workflows follow`, async () => {
    const random = randomFrom(`a list around a killed ${program}`);
    for (let session = 0; session < sessions; session++) {
      const names = Array.from({ length: NAMES }, () => randomUUID());
      const ids = await atMost(8, names, (name) => season.submitted(name));
      const key = randomUUID();
      const killer = killing(stack.services[program] as KeptService, random);
      const receipt = await signed(ids, key);
      await sleep(random.between(0, 3000));
      const kills = await killer.rest();
      const settled = await untilSettled(request, key, SETTLING_MS);
      process.stderr.write(
        `list: ${JSON.stringify({ program, kills, settledMs: Date.parse(settled.settledAt ?? '') - Date.parse(settled.signedAt ?? '') })}\n`,
      );
      const annex = await annexOf(store, ids);
      const first = annex.numbers[0] as number;
      expect(receipt.items.map(({ registerNo }) => registerNo)).toEqual(ids.map((_, index) => first + index));
      expect(annex.ids).toEqual(ids);
      expect(annex.numbers).toEqual(ids.map((_, index) => first + index));
      expect(annex.decisions).toBe(1);
      expect(kills).toBeGreaterThan(0);
    }
    expect(await numberFaults(store)).toEqual([]);
    expect(await violationsOn(stack, SETTLING_MS)).toEqual([]);
  }, 600_000);
});
