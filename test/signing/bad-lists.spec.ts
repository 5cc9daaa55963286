import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { Problem } from '@laurel/contracts';
import { openStore, reader } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;
let head: Acting;
let id: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  head = { role: 'HEAD', unitId: season.units.W };
  id = await season.submitted('Người bịa');
}, 120_000);
afterAll(() => stack?.stop());

async function signed(body: object, as: Acting = head): Promise<[number, string, string | undefined]> {
  const answer = await request<Problem>(
    'POST',
    '/v1/signing-sessions',
    { level: 'WARD', nominationIds: [id], ...body },
    as,
  );
  return [answer.status, answer.body.code, answer.body.errors?.[0]?.path];
}

describe('A list that nobody can sign', () => {
  it('is refused by its form: no name, a thousand and one, no id, a word that is not asked for', async () => {
    const thousandAndOne = Array.from({ length: 1001 }, () => randomUUID());
    for (const [body, path] of [
      [{ nominationIds: [] }, 'nominationIds'],
      [{ nominationIds: thousandAndOne }, 'nominationIds'],
      [{ nominationIds: [id, 'x'] }, 'nominationIds.1'],
      [{ nominationIds: undefined }, 'nominationIds'],
      [{ level: 'PROVINCE' }, 'level'],
      [{ onward: 'UP' }, 'onward'],
      [{ capacity: 'KING' }, 'capacity'],
      [{ ownAward: 'NO_AWARD' }, ''],
    ] as const) {
      expect(await signed(body)).toEqual([422, 'INVALID_INPUT', path]);
    }
  });

  it('is refused where it names a nomination that is not there, with its place in the list', async () => {
    expect(await signed({ nominationIds: [id, randomUUID()] })).toEqual([422, 'INVALID_INPUT', 'nominationIds.1']);
  });

  it('ROLE_NOT_ALLOWED: a clerk, a nominator and an auditor sign nothing', async () => {
    for (const role of ['CLERK', 'NOMINATOR', 'AUDITOR'] as const) {
      const unitId = role === 'AUDITOR' ? undefined : season.units.W;
      expect((await signed({}, { role, unitId })).slice(0, 2)).toEqual([403, 'ROLE_NOT_ALLOWED']);
    }
  });

  it('UNIT_NOT_CONCERNED: a head signs for the own unit at its own level only', async () => {
    const other = await smallSeason(request);
    expect((await signed({}, { role: 'HEAD', unitId: other.units.W })).slice(0, 2)).toEqual([
      403,
      'UNIT_NOT_CONCERNED',
    ]);
    expect((await signed({ level: 'DISTRICT' })).slice(0, 2)).toEqual([403, 'UNIT_NOT_CONCERNED']);
  });

  it('is kept at each nomination with who asked, and the same key is refused again', async () => {
    const key = randomUUID();
    const clerk: Acting = { role: 'CLERK', unitId: season.units.W, key };
    const another = await season.submitted('Người bịa thứ hai');
    const body = { nominationIds: [id, another] };
    const refused = [403, 'ROLE_NOT_ALLOWED'];
    expect((await signed(body, clerk)).slice(0, 2)).toEqual(refused);
    expect((await signed(body, clerk)).slice(0, 2)).toEqual(refused);
    expect((await signed({ nominationIds: [id] }, clerk)).slice(0, 2)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const store = await openStore({ url: stack.databaseUrl });
    const kept = await reader(store).rows(
      `SELECT case_id AS id, word, code, actor_role AS role, actor_unit_id AS "unitId" FROM refusal
       WHERE fingerprint = (SELECT fingerprint FROM refusal WHERE case_id = $1) ORDER BY case_id`,
      [another],
    );
    await store.destroy();
    const attempt = { word: 'decide', code: 'ROLE_NOT_ALLOWED', role: 'CLERK', unitId: season.units.W };
    expect(kept).toEqual([id, another].toSorted().map((one) => ({ id: one, ...attempt })));
  });

  it('is refused without a key, and with a key that another list had', async () => {
    const key = randomUUID();
    const other = await season.submitted('Người bịa khác');
    await season.command(other, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    expect((await signed({}, { ...head, key: '' })).slice(0, 2)).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
    expect((await signed({ nominationIds: [other] }, { ...head, key }))[0]).toBe(200);
    expect((await signed({ nominationIds: [id] }, { ...head, key })).slice(0, 2)).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('leaves no session, no number and no entry behind', async () => {
    const store = await openStore({ url: stack.databaseUrl });
    expect(await reader(store).rows('SELECT FROM award_decision')).toEqual([]);
    expect(await reader(store).rows(`SELECT FROM ledger_entry WHERE kind = 'LevelDecided'`)).toEqual([]);
    expect(await reader(store).rows(`SELECT FROM signing_session WHERE state <> 'TO_CONFIRM'`)).toEqual([]);
    await store.destroy();
  });
});

describe('A confirmation', () => {
  it('is refused to another unit, to another role and for a session that is not there', async () => {
    const key = randomUUID();
    await season.command(id, { type: 'withdraw' }, { role: 'NOMINATOR', unitId: season.units.G });
    const rest = await season.submitted('Người bịa thứ ba');
    await signed({ nominationIds: [id, rest] }, { ...head, key });
    const confirm = async (session: string, as: Acting, nominationIds = [rest]) => {
      const answer = await request<Problem>('POST', `/v1/signing-sessions/${session}/confirm`, { nominationIds }, as);
      return [answer.status, answer.body.code];
    };
    expect(await confirm(key, { role: 'HEAD', unitId: season.units.D })).toEqual([403, 'UNIT_NOT_CONCERNED']);
    expect(await confirm(key, { role: 'DEPUTY', unitId: season.units.W })).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const store = await openStore({ url: stack.databaseUrl });
    const kept = await reader(store).rows('SELECT actor_role AS role FROM refusal WHERE case_id = $1 ORDER BY role', [
      rest,
    ]);
    await store.destroy();
    expect(kept).toEqual([{ role: 'DEPUTY' }, { role: 'HEAD' }]);
    expect(await confirm(randomUUID(), head)).toEqual([404, 'NOT_FOUND']);
    expect(await confirm(key, head, [id, rest])).toEqual([422, 'INVALID_INPUT']);
    expect(await confirm(key, { ...head, key })).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });
});
