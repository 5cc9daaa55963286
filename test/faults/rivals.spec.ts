import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost, type FinalAnswer, tallied, untilAnswered } from '../support/callers.ts';
import { answers } from '../support/cases.ts';
import { killerOf } from '../support/killer.ts';
import { numberFaults } from '../support/numbers.ts';
import { randomFrom } from '../support/random.ts';
import { violationsOn } from '../support/verified.ts';

const CASES = 200;
/** Two requests each, so sixteen in flight. */
const CASES_AT_ONCE = 8;
const LEAST_KILLS = 20;
/** After three lost tasks in a row the engine waits 5 s before the next of that case, then twice as long each time. */
const SETTLING_MS = 60_000;
const PATIENCE_MS = 150_000;

let stack: Stack;
let store: Store;
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
  season = await smallSeason(requestTo(stack.apiUrl));
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const COMMEND = answers('WARD', 'COMMEND', 'STOP');
const FORWARD = answers('WARD', 'NO_AWARD', 'FORWARD');

/** A case that waits at the ward; on a busy machine its submission may need more than one try. */
async function submitted(name: string): Promise<string> {
  const { id } = await season.nominate(name);
  const as: Acting = { role: 'NOMINATOR', unitId: season.units.G };
  expect(await untilAnswered((asking) => season.command(id, { type: 'submit' }, asking), as)).toMatchObject({
    status: 200,
  });
  return id;
}

/** The decisions of the ward that the ledger holds: by case, the command that made each. */
async function wardDecisions(): Promise<Map<string, string[]>> {
  const rows = await reader(store).rows<{ caseId: string; commandId: string }>(
    `SELECT case_id AS "caseId", command_id AS "commandId" FROM ledger_entry
     WHERE kind = 'LevelDecided' AND body ->> 'level' = 'WARD'`,
  );
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return new Map([...byCase].map(([id, decisions]) => [id, decisions.map(({ commandId }) => commandId)]));
}

describe('Two callers with different answers for one level', () => {
  it(`get one decision and one refusal in each of ${CASES} cases, however often the worker is killed`, async () => {
    const random = randomFrom('rivals around a killed worker');
    const names = Array.from({ length: CASES }, (_, index) => `Người bịa ${index}`);
    const ids = await atMost(12, names, submitted);
    const killer = killerOf(stack.services.worker, random, { answers: [4, 24], jitterMs: 60 });
    const began = performance.now();
    const pairs = await atMost(CASES_AT_ONCE, ids, (id) => {
      const bodies = random.chance(0.5) ? [COMMEND, FORWARD] : [FORWARD, COMMEND];
      const callers = bodies.map(async (body) => {
        const as = { role: 'HEAD', unitId: season.units.W } as const;
        const answer = await untilAnswered((asking) => season.command(id, body, asking), as, PATIENCE_MS);
        killer.noteAnswer();
        return answer;
      });
      return Promise.all(callers);
    });
    await killer.rest();
    const seconds = Math.round((performance.now() - began) / 1000);
    const told = pairs.flat();
    const figures = {
      kills: killer.kills,
      cases: CASES,
      seconds,
      before: tallied(told.flatMap(({ before }) => before)),
    };
    process.stderr.write(
      `rivals: ${JSON.stringify({ ...figures, refused: tallied(told.map(({ code }) => code ?? '200')) })}\n`,
    );

    const decisions = await wardDecisions();
    const wrong = ids.flatMap((id, index) => {
      const [one, other] = pairs[index] as [FinalAnswer, FinalAnswer];
      const winners = [one, other].filter(({ status }) => status === 200).map(({ key }) => key);
      const refused = [one, other].filter(({ code }) => code === 'CASE_CLOSED' || code === 'NOT_AT_THIS_LEVEL');
      const written = decisions.get(id) ?? [];
      const isWell = written.length === 1 && winners.length === 1 && winners[0] === written[0] && refused.length === 1;
      return isWell ? [] : [{ id, written, one, other }];
    });
    expect(wrong).toEqual([]);
    expect(killer.kills).toBeGreaterThanOrEqual(LEAST_KILLS);
    expect(await numberFaults(store)).toEqual([]);
    expect(await violationsOn(stack, SETTLING_MS)).toEqual([]);
  }, 300_000);

  it('who share one key over two cases get one decision; the other case is not touched and stays open for others', async () => {
    for (let round = 0; round < 10; round++) {
      const ids = [await submitted(randomUUID()), await submitted(randomUUID())];
      const as = { role: 'HEAD', unitId: season.units.W, key: randomUUID() } as const;
      const told = await Promise.all(
        ids.map((id) => untilAnswered((asking) => season.command(id, COMMEND, asking), as)),
      );
      const codes = told.map(({ code }) => code ?? '200').sort();
      expect(codes).toEqual(['200', 'IDEMPOTENCY_KEY_REUSED']);
      const untouched = ids[told.findIndex(({ code }) => code !== null)] as string;
      expect(await season.command(untouched, FORWARD, { ...as, key: randomUUID() })).toMatchObject({ status: 200 });
    }
    expect(await violationsOn(stack)).toEqual([]);
  });
});
