import { playSeason, type ServiceName, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { longSeason } from '../support/long-season.ts';
import { violationsOn } from '../support/verified.ts';

/** Six times the seven nominations of season B. */
const TIMES = 6;
const KILLED: readonly ServiceName[] = ['worker', 'api', 'temporal', 'postgres'];
/** Nominations between two kills: the fourth falls before the season's end. */
const EVERY = 9;

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
}, 120_000);
afterAll(() => stack?.stop());

describe('A season', () => {
  it('ends as it must when every part of the stack is killed in the middle of it, one after the other', async () => {
    const file = longSeason(TIMES);
    const waiting = [...KILLED];
    const before = Object.fromEntries(KILLED.map((name) => [name, stack.services[name]?.pid()]));
    let played = 0;
    const onProgress = () => {
      played += 1;
      const name = played % EVERY === 3 && waiting.shift();
      if (name) stack.services[name]?.kill();
    };
    const began = performance.now();
    const season = await playSeason(file, { apiUrl: stack.apiUrl, onProgress });
    const seconds = Math.round((performance.now() - began) / 1000);
    process.stderr.write(`season: ${file.nominations.length} nominations, ${KILLED.join(', ')} killed, ${seconds} s\n`);
    expect(waiting).toEqual([]);
    expect(season.differences).toEqual([]);
    const allRun = async () =>
      KILLED.every((name) => stack.services[name]?.pid() && stack.services[name]?.pid() !== before[name]);
    await waitUntil(allRun, { what: 'Every part of the stack as a new process', limitMs: 30_000 });
    expect(await violationsOn(stack, 60_000)).toEqual([]);
  }, 300_000);
});
