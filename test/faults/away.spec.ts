import { randomUUID } from 'node:crypto';
import { type ServiceName, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { CommandId } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { openStore, reader, sha256, type Store } from '@laurel/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, requestTo, type Request, type SmallSeason, smallSeason } from '../support/api.ts';
import { untilAnswered } from '../support/callers.ts';
import { answers, asked, recordOn } from '../support/cases.ts';
import { killOnce } from '../support/killer.ts';
import { expectAway } from '../support/away.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let head: Acting;

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
  head = { role: 'HEAD', unitId: season.units.W };
}, 120_000);
afterEach(async () => {
  for (const service of Object.values(stack.services)) if (service.pid() === 0) await service.start();
});
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const kill = (name: ServiceName) => killOnce(stack.services[name] as NonNullable<Stack['services'][ServiceName]>);
const start = (name: ServiceName) => stack.services[name]?.start();

const decisionsOf = (id: string) =>
  reader(store).rows(`SELECT command_id FROM ledger_entry WHERE case_id = $1 AND kind = 'LevelDecided'`, [id]);

describe('A command while a part of the stack is away', () => {
  it.each<ServiceName>(['temporal', 'worker', 'postgres'])(
    'is answered 503 in time without %s; nothing is lost, and the same key is recorded once when it is back',
    async (name) => {
      const id = await season.submitted(randomUUID());
      const as = { ...head, key: randomUUID() };
      await kill(name);
      await expectAway(() => season.command(id, answers('WARD'), as));
      await expectAway(() => season.command(id, answers('WARD'), as));
      await start(name);
      const told = await untilAnswered((asking) => season.command(id, answers('WARD'), asking), as);
      expect(told).toMatchObject({ status: 200, receipt: { commandId: as.key, receipt: { caseSeq: 5 } } });
      expect(await decisionsOf(id)).toEqual([{ command_id: as.key }]);
      expect(await violationsOn(stack, 60_000)).toEqual([]);
    },
  );

  it('that submits a draft is answered 503 without temporal, and submits it once when it is back', async () => {
    const { id } = await season.nominate(randomUUID());
    const as: Acting = { role: 'NOMINATOR', unitId: season.units.G, key: randomUUID() };
    await kill('temporal');
    await expectAway(() => season.command(id, { type: 'submit' }, as));
    await start('temporal');
    const told = await untilAnswered((asking) => season.command(id, { type: 'submit' }, asking), as);
    expect(told).toMatchObject({ status: 200, receipt: { receipt: { caseSeq: 2 } } });
    expect(await violationsOn(stack, 60_000)).toEqual([]);
  });

  it('is still refused with its reason where the tables know it, whether temporal is there or not', async () => {
    const id = await season.submitted(randomUUID());
    await kill('temporal');
    const unconcerned = { role: 'HEAD', unitId: season.units.D } as const;
    const { status, body } = await season.command(id, answers('WARD'), unconcerned);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'UNIT_NOT_CONCERNED' });
  });
});

describe('What does not reach the engine, while the engine is away', () => {
  it('Is asked for in vain, and the page that asks is told so in time; when it is back every open case is found', async () => {
    const ask = async () => (await request('GET', '/v1/undelivered', undefined, { role: 'ADMIN' })).body;
    await season.submitted(randomUUID());
    await kill('temporal');
    expect(await ask()).toMatchObject({ engineAnswers: false, looked: 0, lost: [], isWhole: false });
    await start('temporal');
    await waitUntil(async () => (await ask()).engineAnswers, { what: 'The engine', limitMs: 30_000 });
    expect(await ask()).toMatchObject({ engineAnswers: true, lost: [], isWhole: true });
  });
});

describe('A caller that gives up', () => {
  it('leaves no workflow behind the ledger, when its command was committed and its Update was lost', async () => {
    const id = await season.submitted(randomUUID());
    const text = JSON.stringify(answers('WARD'));
    const as = { ...head, key: randomUUID() };
    await kill('worker');
    await expectAway(() => season.command(id, text as never, as));
    await kill('temporal'); // It forgets an Update that no worker has taken yet.
    // The act of the worker that was killed, as it would have been committed.
    const fingerprint = sha256(`HEAD ${head.unitId} -\nPOST /v1/nominations/${id}/commands\n${text}`);
    const act = await asked(store, id, answers('WARD'), { commandId: as.key as string as CommandId, fingerprint });
    expect(await recordOn(store)(act)).toMatchObject({ kind: 'RECORDED' });
    await start('temporal');
    await start('worker');
    expect(await violationsOn(stack, 60_000)).toEqual([]);
  });
});

describe('Reading and drafting while PostgreSQL is away', () => {
  it('are answered 503 in time, each of them, and go on when it is back', async () => {
    const id = await season.submitted(randomUUID());
    const draft = { seasonId: season.id, fromUnitId: season.units.G, nominee: 'Người bịa', category: 'INDIVIDUAL' };
    const body = { ...draft, period: '2022', achievement: 'away', asks: 'WARD' };
    const as: Acting = { role: 'NOMINATOR', unitId: season.units.G, key: randomUUID() };
    const paths = ['/v1/seasons', `/v1/seasons/${season.id}`, `/v1/seasons/${season.id}/tally`, '/v1/nominations'];
    const reads = [...paths, `/v1/nominations/${id}`].map((path) => () => request('GET', path, undefined, head));
    await kill('postgres');
    for (const read of reads) await expectAway(read);
    await expectAway(() => request('POST', '/v1/nominations', body, as));
    await expectAway(() => request('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' }));
    expect(await request('GET', '/health/live')).toMatchObject({ status: 200 });
    expect(await request('GET', '/health/ready')).toMatchObject({ status: 503 });
    await start('postgres');
    for (const read of reads) expect(await read()).toMatchObject({ status: 200 });
    const created = await request('POST', '/v1/nominations', body, as);
    expect(created).toMatchObject({ status: 201 });
    expect((await request('POST', '/v1/nominations', body, as)).body).toEqual(created.body);
  });
});
