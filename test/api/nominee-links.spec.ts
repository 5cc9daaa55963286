import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, readerFor, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let desk: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  desk = await openStore({ url: stack.databaseUrl, as: 'desk' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(async () => {
  await desk?.destroy();
  await stack?.stop();
});

const admin: Acting = { role: 'ADMIN' };
const link = (nomineeId: string, personId: string, as: Acting = admin) =>
  request('POST', '/v1/nominee-links', { nomineeId, personId }, as);
const end = (id: string, as: Acting = admin) => request('POST', `/v1/nominee-links/${id}/end`, {}, as);
const wrong = ({ body }: { readonly body: { errors?: { path: string; message: string }[] } }) => body.errors?.[0];

async function newPerson(): Promise<string> {
  return (await request('POST', '/v1/people', { name: 'Người được đề nghị (bịa)' }, admin)).body.id;
}

/** A case that waits at the ward, its nominee, and somebody who is not linked with it yet. */
async function standing() {
  const id = await season.submitted(`gan-${randomUUID()}`);
  const { body } = await request('GET', `/v1/nominations/${id}`);
  const personId = await newPerson();
  const head: Acting = { role: 'HEAD', unitId: season.units.W, headers: { 'Laurel-Demo-Person': personId } };
  return { id, nomineeId: body.nominee.id as string, personId, head };
}

describe('Which person a nominee is', () => {
  it('OWN_NOMINATION: from the link on the person reads and decides nothing of it by any office, until the link ends', async () => {
    const { id, nomineeId, personId, head } = await standing();
    const read = () => request('GET', `/v1/nominations/${id}`, undefined, head);
    const shownInSql = () =>
      readerFor(desk, { unitId: season.units.W, personId, everything: false }).rows(
        'SELECT 1 FROM nomination WHERE id = $1',
        [id],
      );
    expect([(await read()).status, (await shownInSql()).length]).toEqual([200, 1]);
    const linked = await link(nomineeId, personId);
    expect(linked).toMatchObject({ status: 201, body: { nomineeId, personId, unlinkedAt: null } });
    expect([inShort(await read()), await shownInSql()]).toEqual([[403, 'OWN_NOMINATION'], []]);
    const decision = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    expect(inShort(await season.command(id, decision, head))).toEqual([403, 'OWN_NOMINATION']);
    expect(await end(linked.body.id)).toMatchObject({ status: 200, body: { unlinkedAt: expect.any(String) } });
    expect([(await read()).status, (await shownInSql()).length]).toEqual([200, 1]);
  });

  it('A link is made once for a key, and says by whom and when; one that ended stays in the list', async () => {
    const { nomineeId, personId } = await standing();
    const by = { ...admin, key: randomUUID(), headers: { 'Laurel-Demo-Person': randomUUID() } };
    const first = await link(nomineeId, personId, by);
    expect(await link(nomineeId, personId, by)).toMatchObject({ status: 201, body: first.body });
    expect(first.body).toMatchObject({ linkedBy: by.headers['Laurel-Demo-Person'], linkedAt: expect.any(String) });
    await end(first.body.id);
    const { body: again } = await link(nomineeId, personId);
    const { body: listed } = await request('GET', `/v1/nominee-links?nomineeId=${nomineeId}`);
    const inForce = listed.items.map((row: { id: string; unlinkedAt: string | null }) => [
      row.id,
      row.unlinkedAt === null,
    ]);
    expect(new Map(inForce)).toEqual(
      new Map([
        [first.body.id, false],
        [again.id, true],
      ]),
    );
  });

  it('A nominee is one person, and the person is there and signs in', async () => {
    const { nomineeId, personId } = await standing();
    const { body } = await link(nomineeId, personId);
    expect(wrong(await link(nomineeId, await newPerson()))).toEqual({
      path: 'nomineeId',
      message: `the nominee is linked with a person already, by the link ${body.id}`,
    });
    expect(wrong(await link(randomUUID(), personId))?.path).toBe('nomineeId');
    expect(wrong(await link(nomineeId, randomUUID()))?.path).toBe('personId');
    const { body: system } = await request('POST', '/v1/systems', { name: 'Hệ thống (bịa)' }, admin);
    expect(wrong(await link(nomineeId, system.id))?.path).toBe('personId');
  });

  it('Nobody links the own person, and nobody ends an own link', async () => {
    const { nomineeId, personId } = await standing();
    const self: Acting = { ...admin, headers: { 'Laurel-Demo-Person': personId } };
    expect(wrong(await link(nomineeId, personId, self))?.message).toBe('nobody links the own person');
    const { body } = await link(nomineeId, personId);
    expect(wrong(await end(body.id, self))?.message).toBe('nobody ends a link of the own person');
  });

  it('Of ten who link one nominee at once one is first', async () => {
    const { nomineeId } = await standing();
    const persons = await Promise.all(Array.from({ length: 10 }, newPerson));
    const answers = await Promise.all(persons.map((personId) => link(nomineeId, personId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 422)]);
  });
});
