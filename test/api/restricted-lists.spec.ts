import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { BASIS, by, listOf, newPerson } from '../support/restricted.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let headId: string;
let clerkId: string;
let auditorId: string;
let head: Acting;
let clerk: Acting;
let auditor: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  [headId, clerkId, auditorId] = await Promise.all([newPerson(request), newPerson(request), newPerson(request)]);
  head = by(headId, 'HEAD', season.units.W);
  clerk = by(clerkId, 'CLERK', season.units.W);
  auditor = by(auditorId, 'AUDITOR');
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

/** A nomination at the ward that its head keeps to these persons and the own. */
async function restricted(name: string, ...readers: string[]) {
  const id = await season.submitted(name);
  const list = listOf(request, id);
  const { status, body } = await list.restrict(head, readers);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id, list };
}

const personsOf = async (list: ReturnType<typeof listOf>, as = head) =>
  (await list.readers(as)).body.items.map((row: { personId: string }) => row.personId);

describe('Who makes a nomination restricted', () => {
  it('Is the head of the level that holds it: on its list from then on, with those that the head names', async () => {
    const { list } = await restricted('giu-kin-cua-truong', clerkId);
    expect((await list.readers(head)).body).toMatchObject({
      isRestricted: true,
      items: [{ personId: headId, addedBy: headId }, { personId: clerkId }],
    });
    expect(inShort(await list.restrict(head))).toEqual([409, 'ALREADY_RESTRICTED']);
  });

  it('Is who wrote it, before it is handed in and not afterwards; another level, a clerk and an administrator are not', async () => {
    const nominator = by(await newPerson(request), 'NOMINATOR', season.units.G);
    const handedIn = listOf(request, await season.submitted('giu-kin-muon'));
    expect(inShort(await handedIn.restrict(nominator))).toEqual([409, 'ALREADY_SUBMITTED']);
    expect(inShort(await handedIn.restrict(by(headId, 'HEAD', season.units.D)))).toEqual([403, 'UNIT_NOT_CONCERNED']);
    expect(inShort(await handedIn.restrict(clerk))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(inShort(await handedIn.restrict(by(headId, 'ADMIN')))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const draft = listOf(request, (await season.nominate('giu-kin-nhap')).id);
    expect((await draft.restrict(nominator)).status).toBe(200);
  });

  it('PERSON_NOT_KNOWN: is a person; and whoever is put on a list is one who may act', async () => {
    const list = listOf(request, await season.submitted('giu-kin-khong-ai'));
    const nobody: Acting = { role: 'HEAD', unitId: season.units.W };
    expect(inShort(await list.restrict(nobody))).toEqual([422, 'PERSON_NOT_KNOWN']);
    expect(inShort(await list.restrict(by(randomUUID(), 'HEAD', season.units.W)))).toEqual([422, 'PERSON_NOT_KNOWN']);
    const system = await request('POST', '/v1/systems', { name: 'Hệ thống (bịa)' }, { role: 'ADMIN' });
    for (const reader of [randomUUID(), system.body.id]) {
      const { status, body } = await list.restrict(head, [clerkId, reader]);
      expect([status, body.errors[0].path]).toEqual([422, 'readers.1']);
    }
    expect((await list.readers(head)).body).toMatchObject({ isRestricted: false, items: [] });
  });
});

describe('The list of a restricted nomination', () => {
  it('Is kept by the nominator, the head and the deputy who are on it: once for a key, whatever else they hold', async () => {
    const { list } = await restricted('danh-sach-giu', clerkId);
    const key = randomUUID();
    const once = await list.add({ ...head, key }, auditorId);
    expect([once.status, once.body.personIds]).toEqual([200, [headId, clerkId, auditorId]]);
    expect((await list.remove(head, auditorId)).status).toBe(200);
    expect((await list.add({ ...head, key }, auditorId)).body).toEqual(once.body);
    expect(await personsOf(list)).toEqual([headId, clerkId]);
    expect(inShort(await list.add(clerk, auditorId))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(inShort(await list.add(by(await newPerson(request), 'HEAD', season.units.W), auditorId))).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('Who is taken off it is told nothing more, not even the first answer of the own key', async () => {
    const { list } = await restricted('danh-sach-roi');
    const otherId = await newPerson(request);
    const other = by(otherId, 'HEAD', season.units.W);
    await list.add(head, otherId);
    const key = randomUUID();
    expect((await list.add({ ...other, key }, clerkId)).status).toBe(200);
    expect((await list.remove(head, otherId)).status).toBe(200);
    expect(inShort(await list.add({ ...other, key }, clerkId))).toEqual([404, 'NOT_FOUND']);
  });

  it('LAST_READER: is never empty, nor of persons alone who may act no more; of two who leave at once one stays', async () => {
    const { list } = await restricted('danh-sach-cuoi');
    expect(inShort(await list.remove(head, headId))).toEqual([409, 'LAST_READER']);
    const goneId = await newPerson(request);
    await list.add(head, goneId);
    await request('POST', `/v1/people/${goneId}/disable`, {}, { role: 'ADMIN' });
    expect(inShort(await list.remove(head, headId))).toEqual([409, 'LAST_READER']);
    const otherId = await newPerson(request);
    const other = by(otherId, 'HEAD', season.units.W);
    await list.add(head, otherId);
    const left = await Promise.all([list.remove(head, headId), list.remove(other, otherId)]);
    expect(left.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('NOT_RESTRICTED: an ordinary nomination has none', async () => {
    const list = listOf(request, await season.submitted('danh-sach-khong'));
    expect(inShort(await list.add(head, clerkId))).toEqual([409, 'NOT_RESTRICTED']);
    expect((await list.acts(head)).body).toEqual({ items: [], next: null });
  });

  it('Is recorded act by act for an auditor who is on it, and for no other; nobody changes the record', async () => {
    const { id, list } = await restricted('danh-sach-ghi');
    await list.add(head, auditorId);
    await list.add(head, clerkId);
    await list.remove(head, clerkId);
    const { body } = await list.acts(auditor);
    const maker = { byPersonId: headId, byRole: 'HEAD', byUnitId: season.units.W };
    expect(body.items.map((act: { kind: string }) => act.kind).slice(0, 3)).toEqual(['REMOVED', 'ADDED', 'ADDED']);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...maker, kind: 'RESTRICTED', basis: BASIS, personId: null }),
        expect.objectContaining({ ...maker, kind: 'ADDED', personId: headId }),
        expect.objectContaining({ ...maker, kind: 'REMOVED', personId: clerkId }),
      ]),
    );
    expect(inShort(await list.acts(by(await newPerson(request), 'AUDITOR')))).toEqual([404, 'NOT_FOUND']);
    for (const sql of ['DELETE FROM restricted_act', `UPDATE restricted_act SET basis = ''`]) {
      await expect(transact(store, (tx) => tx.rows(sql))).rejects.toThrow(/permission denied|append-only/);
    }
    const undo = 'UPDATE nomination SET restricted = false WHERE id = $1';
    await expect(transact(store, (tx) => tx.rows(undo, [id]))).rejects.toThrow(/stays so/);
  });
});
