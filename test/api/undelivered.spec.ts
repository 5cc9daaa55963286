import { randomUUID } from 'node:crypto';
import { carryOn, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { seasonWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { loseCase, loseWorkflow } from '../support/stuck.ts';

const ADMIN: Acting = { role: 'ADMIN' };

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const undelivered = async () => (await request('GET', '/v1/undelivered', undefined, ADMIN)).body;
const plant = (sql: string, of: unknown[]) => transact(store, (tx) => tx.rows(sql, of));
const lostIds = async () => (await undelivered()).lost.map(({ nominationId }: any) => nominationId);
/** The engine's own list of what runs is some moments old. */
const toldLost = (id: string) =>
  waitUntil(async () => (await lostIds()).includes(id), { what: 'The lost case', limitMs: 20_000 });

describe('Cases whose workflow is lost before a clock is due', () => {
  it('A case that its workflow carries is looked for and found', async () => {
    await season.submitted('Nguyễn Văn Bịa');
    expect(await undelivered()).toEqual({ engineAnswers: true, looked: 1, lost: [], messages: [], isWhole: true });
  });

  it('One that nobody carries is told with its place, and no more once it was carried on', async () => {
    const id = await season.submitted('Trần Thị Bịa');
    await loseCase(stack, id);
    await toldLost(id);
    const unit = { id: season.units.W, name: 'Phường' };
    const reasons = [{ reason: 'WORKFLOW_LOST', since: expect.any(String) }];
    expect((await undelivered()).lost).toEqual([
      { nominationId: id, seasonId: season.id, phase: 'IN_REVIEW', level: 'WARD', unit, reasons },
    ]);
    expect((await request('GET', '/v1/stuck-nominations', undefined, ADMIN)).body.items).toEqual([]);
    expect((await carryOn(stack)).told).toEqual([id]);
    expect(await lostIds()).toEqual([]);
  });

  it('A case that has ended needs no workflow, and of a restricted one nothing is told', async () => {
    const [ended, secret] = [await season.submitted('Lê Văn Bịa'), await season.submitted('Phạm Thị Bịa')];
    await season.command(ended, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    await loseCase(stack, secret);
    await toldLost(secret);
    expect(await lostIds()).toEqual([secret]);
    await plant('UPDATE nomination SET restricted = true WHERE id = $1', [secret]);
    expect(await lostIds()).toEqual([]);
  });

  it('ROLE_NOT_ALLOWED: nobody but an administrator asks for them', async () => {
    const others: Acting[] = [{ role: 'AUDITOR' }, { role: 'HEAD', unitId: season.units.W }];
    for (const as of others) {
      expect(inShort(await request('GET', '/v1/undelivered', undefined, as))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    }
  });
});

describe('Messages that do not arrive', () => {
  const HOURS_AGO = "now() - interval '3 hours'";

  async function webhook(name: string): Promise<string> {
    const hook = { name, url: 'http://127.0.0.1:9/', types: ['commendation.revoked'] };
    return (await request('POST', '/v1/webhooks', hook, ADMIN)).body.id;
  }
  const deliveryOf = (webhookId: string, caseId: string, state: string, at = HOURS_AGO) =>
    plant(
      `INSERT INTO webhook_delivery (id, webhook_id, type, case_id, case_seq, state, attempts, created_at, due_at, settled_at, log)
       VALUES ($1, $2, 'nomination.submitted', $3, 1, $4, 3, ${at}, now() + interval '1 day', CASE WHEN $4 <> 'PENDING' THEN now() END, '[]')`,
      [randomUUID(), webhookId, caseId, state],
    );
  const toldOf = async (id: string) =>
    (await undelivered()).messages
      .filter((one: any) => one.id === id)
      .map(({ reason, name, messages }: any) => [reason, name, messages]);

  it('What waits for an hour is told by its webhook; what was just queued is not', async () => {
    const [id, caseId] = [await webhook('waits'), await season.submitted('Vũ Văn Bịa')];
    await deliveryOf(id, caseId, 'PENDING', 'now()');
    expect(await toldOf(id)).toEqual([]);
    await deliveryOf(id, caseId, 'PENDING');
    expect(await toldOf(id)).toEqual([['DELIVERIES_LATE', 'waits', 1]]);
  });

  it('What was given up is told until it was queued anew', async () => {
    const [id, caseId] = [await webhook('given-up'), await season.submitted('Đỗ Thị Bịa')];
    await deliveryOf(id, caseId, 'DEAD');
    expect(await toldOf(id)).toEqual([['DELIVERIES_DEAD', 'given-up', 1]]);
    await deliveryOf(id, caseId, 'DELIVERED', 'now()');
    expect(await toldOf(id)).toEqual([]);
  });

  it('An address that was switched off since nobody answers is told, and one that an administrator disabled is not', async () => {
    const [failing, asked] = [await webhook('failing'), await webhook('asked')];
    await plant(`UPDATE webhook SET disabled_at = now(), disabled_for = 'FAILING' WHERE id = $1`, [failing]);
    await request('POST', `/v1/webhooks/${asked}/disable`, {}, ADMIN);
    await deliveryOf(failing, await season.submitted('Bùi Văn Bịa'), 'PENDING');
    expect([await toldOf(failing), await toldOf(asked)]).toEqual([[['WEBHOOK_DISABLED', 'failing', 1]], []]);
  });

  it('A season whose dates no workflow keeps is told, since it would not end by itself', async () => {
    const endsAt = new Date(Date.now() + 86_400_000).toISOString();
    const { id } = await smallSeason(request, {}, 'plain', { endsAt });
    await plant(`UPDATE season SET opened_at = ${HOURS_AGO} WHERE id = $1`, [id]);
    expect(await toldOf(id)).toEqual([]);
    await loseWorkflow(stack, seasonWorkflowId(id as SeasonId));
    await waitUntil(async () => (await toldOf(id)).length > 0, { what: 'The season', limitMs: 20_000 });
    expect(await toldOf(id)).toEqual([['SEASON_NOT_KEPT', 'small', null]]);
    expect((await carryOn(stack)).seasons).toEqual([id]);
    expect(await toldOf(id)).toEqual([]);
  });
});
