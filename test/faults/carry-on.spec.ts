import { carryOn, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { nominationWorkflowId } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import { connectTemporal, type TemporalConnection, waitUntil } from '@laurel/platform';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers, asked, recordOn } from '../support/cases.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let store: Store;
let temporal: TemporalConnection;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  temporal = connectTemporal(stack);
  season = await smallSeason(requestTo(stack.apiUrl));
}, 120_000);
afterAll(async () => {
  await temporal?.close();
  await store?.destroy();
  await stack?.stop();
});

const workflowOf = (id: string) => temporal.client.workflow.getHandle(nominationWorkflowId(id as NominationId));
const decide = (id: string, unit: 'W' | 'D', level: 'WARD' | 'DISTRICT') =>
  season.command(id, answers(level), { role: 'HEAD', unitId: season.units[unit] });

/** Telling is quick; a workflow catches up with its next task. */
const allAgree = () =>
  waitUntil(async () => (await violationsOn(stack, 0)).length === 0, { what: 'All cases', limitMs: 30_000 });

describe('A case whose workflow is lost', () => {
  it('takes the next command: its workflow begins again from the ledger', async () => {
    const id = await season.submitted('lost-and-decided');
    await workflowOf(id).terminate('planted');
    expect(await decide(id, 'W', 'WARD')).toMatchObject({ status: 200 });
    expect(await violationsOn(stack)).toEqual([]);
  });

  it('still answers that it is closed when it is', async () => {
    const id = await season.submitted('lost-and-closed');
    await workflowOf(id).terminate('planted');
    await recordOn(store)(await asked(store, id, answers('WARD')));
    expect(await decide(id, 'W', 'WARD')).toMatchObject({ status: 409, body: { code: 'CASE_CLOSED' } });
    expect((await carryOn(stack)).told).toEqual([id]);
    await allAgree();
  });
});

describe('laurel carry-on', () => {
  it('lets cases go on whose workflow is gone, behind, or open although the case closed; and leaves the rest alone', async () => {
    const gone = await season.submitted('gone');
    await workflowOf(gone).terminate('planted');
    const behind = await season.submitted('behind');
    await recordOn(store)(await asked(store, behind, answers('WARD', 'NO_AWARD', 'FORWARD')));
    const closed = await season.submitted('closed-behind');
    await recordOn(store)(await asked(store, closed, answers('WARD')));
    await season.submitted('as-it-should-be');
    expect(await violationsOn(stack, 0)).not.toEqual([]);
    const { told } = await carryOn(stack);
    expect([...told].sort()).toEqual([gone, behind, closed].sort());
    await allAgree();
    expect((await carryOn(stack)).told).toEqual([]);
    expect(await decide(gone, 'W', 'WARD')).toMatchObject({ status: 200 });
    expect(await decide(behind, 'D', 'DISTRICT')).toMatchObject({ status: 200 });
  });
});
