import { randomUUID } from 'node:crypto';
import { startStack, throwAwayHome, type Stack } from '@laurel/cli';
import { nominationWorkflowId, type NominationStart, type RecordRequest } from '@laurel/contracts';
import type { Command, CommandId, NominationId } from '@laurel/domain';
import { connectTemporal, waitUntil } from '@laurel/platform';
import { openStore, ruleSetHash, sha256, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers, asked, foldIn, recordOn, submission } from '../support/cases.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let store: Store;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  season = await smallSeason(requestTo(stack.apiUrl));
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

/** What is left when the act was committed, the worker was killed and nobody repeated the command: the Update is lost. */
async function recordBehindTheWorkflow(id: string, command: Command, given: Partial<RecordRequest> = {}) {
  const request = await asked(store, id, command, given);
  expect(await recordOn(store)(request)).toMatchObject({ kind: 'RECORDED' });
}

/** A draft whose workflow has started and knows of no command, while its submission is in the ledger. */
async function submittedBehindTheWorkflow(name: string): Promise<string> {
  const { id } = await season.nominate(name);
  const { rules } = await foldIn(store, id);
  const start: NominationStart = { nominationId: id as NominationId, rules, ruleSetHash: ruleSetHash(rules) };
  const { client, close } = connectTemporal(stack);
  const workflowId = nominationWorkflowId(start.nominationId);
  await client.workflow.start('nomination', { workflowId, taskQueue: stack.taskQueue, args: [start] });
  await close();
  await recordBehindTheWorkflow(id, await submission(store, id));
  return id;
}

const decided = (id: string, unit: 'W' | 'D', level: 'WARD' | 'DISTRICT') =>
  season.command(id, answers(level), { role: 'HEAD', unitId: season.units[unit] });

describe('A workflow that is behind the ledger', () => {
  it('refuses nobody by what it missed: the next level decides, and all agree again', async () => {
    const id = await season.submitted('Người bịa 1');
    await recordBehindTheWorkflow(id, answers('WARD', 'NO_AWARD', 'FORWARD'));
    expect(await decided(id, 'D', 'DISTRICT')).toMatchObject({ status: 200 });
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('that missed the submission itself still takes the first decision', async () => {
    const id = await submittedBehindTheWorkflow('Người bịa 2');
    expect(await decided(id, 'W', 'WARD')).toMatchObject({ status: 200 });
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('catches up when the command that it missed is sent again, and ends when that command closed the case', async () => {
    const id = await season.submitted('Người bịa 3');
    const key = randomUUID();
    const text = JSON.stringify(answers('WARD'));
    // The API's own fingerprint of the request: who asks, method, path and body.
    const fingerprint = sha256(`HEAD ${season.units.W} -\nPOST /v1/nominations/${id}/commands\n${text}`);
    await recordBehindTheWorkflow(id, answers('WARD'), { commandId: key as string as CommandId, fingerprint });
    const again = await season.command(id, text as never, { role: 'HEAD', unitId: season.units.W, key });
    expect(again).toMatchObject({ status: 200, body: { decisionNo: expect.any(Number), receipt: { caseSeq: 5 } } });
    const isCaughtUp = async () => (await violationsOn(stack)).length === 0;
    await waitUntil(isCaughtUp, { what: 'The workflow of a repeated command', limitMs: 10_000 });
  });

  it('lapses at the end of the season, whatever it missed', async () => {
    const forwarded = await season.submitted('Người bịa 4');
    await recordBehindTheWorkflow(forwarded, answers('WARD', 'NO_AWARD', 'FORWARD'));
    const submitted = await submittedBehindTheWorkflow('Người bịa 5');
    const ended = await requestTo(stack.apiUrl)('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' });
    expect(ended).toMatchObject({ status: 202 });
    const isOver = async () => (await foldIn(store, forwarded)).seq > 4 && (await foldIn(store, submitted)).seq > 2;
    await waitUntil(isOver, { what: 'The lapse of the open cases', limitMs: 20_000 });
    expect((await foldIn(store, forwarded)).outcome).toBe('LAPSED');
    expect((await foldIn(store, submitted)).outcome).toBe('LAPSED');
    expect(await violationsOn(stack)).toEqual([]);
  });
});
