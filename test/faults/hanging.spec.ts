import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { expectAway } from '../support/away.ts';
import { untilAnswered } from '../support/callers.ts';
import { answers } from '../support/cases.ts';
import { childrenOf } from '../support/killer.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let head: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  head = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterAll(() => stack?.stop());

describe('A PostgreSQL that hangs instead of dying', () => {
  it('is answered 503 in time, for reads, drafts and commands, and all go on when it moves again', async () => {
    const id = await season.submitted(randomUUID());
    const as = { ...head, key: randomUUID() };
    const postgres = stack.services.postgres?.pid() as number;
    const frozen = [postgres, ...childrenOf(postgres)];
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    try {
      await expectAway(() => request('GET', `/v1/nominations/${id}`, undefined, head));
      await expectAway(() => season.command(id, answers('WARD'), as));
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
    }
    const told = await untilAnswered((asking) => season.command(id, answers('WARD'), asking), as);
    expect(told).toMatchObject({ status: 200 });
    expect(await violationsOn(stack, 60_000)).toEqual([]);
  });
});
