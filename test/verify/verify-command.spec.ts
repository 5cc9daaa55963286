import {
  playSeason,
  readSeason,
  type Stack,
  startStack,
  throwAwayHome,
  verifyStack,
  type VerifyReport,
} from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedSeason } from '../support/season-files.ts';
import { runVerify } from './run-verify.ts';
import { superuser } from './superuser.ts';

const START_LIMIT_MS = 180_000;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
}, START_LIMIT_MS);
afterAll(() => stack?.stop(), START_LIMIT_MS);

it('A case that moves while it is read is no violation', async () => {
  let isPlaying = true;
  const playing = playSeason(readSeason(shippedSeason('b-cumulative')), stack).finally(() => (isPlaying = false));
  const found: unknown[] = [];
  while (isPlaying) {
    const { invariants } = await verifyStack(stack);
    found.push(...invariants.flatMap((invariant) => invariant.violations));
  }
  expect((await playing).match).toBe(true);
  expect(found).toEqual([]);
});

describe('The command answers by its exit code', () => {
  const nowhere = '127.0.0.1:9';
  const servers = () => ({ DATABASE_URL: stack.databaseUrl, TEMPORAL_ADDRESS: stack.temporalAddress });

  it('0 and one JSON object for a record that holds', async () => {
    const { code, out } = await runVerify(['--json'], servers());
    expect({ code, clean: (JSON.parse(out) as VerifyReport).clean }).toEqual({ code: 0, clean: true });
  });

  it('1 and the first violation with its rows for a record that does not', async () => {
    const db = await superuser(stack.databaseUrl);
    await db.rows('UPDATE register_counter SET last = last + 1');
    const { code, out } = await runVerify([], servers());
    await db.rows('UPDATE register_counter SET last = last - 1');
    await db.end();
    expect(code).toBe(1);
    expect(out).toMatch(/✓ I1 .*\n[^]*✗ I3 .*: \d+ violations\n[^]*"issuerUnitId":"/);
  });

  it.each([
    ['no stack runs', () => ({}), 'Start one with'],
    ['Temporal is away', () => ({ ...servers(), TEMPORAL_ADDRESS: nowhere }), `Temporal on ${nowhere}`],
    [
      'the database is away',
      () => ({ ...servers(), DATABASE_URL: `postgres://x@${nowhere}/x` }),
      'The database gives no',
    ],
  ])('3 and the reason when %s', async (_case, env, reason) => {
    const { code, out, err } = await runVerify(['--json'], env());
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(reason);
  });
});
