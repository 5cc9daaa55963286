import { randomUUID } from 'node:crypto';
import type { UnitId } from '@laurel/domain';
import { findSession, insertDelegation, reader, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, asked, recordOn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { listOf, recordListOn, submittedMany } from './lists.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 20 });
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

/** What a list leaves out, as the session's row tells it: each name with its code and facts. */
async function leftOut(ids: readonly string[], given: Parameters<typeof listOf>[2] = {}) {
  const request = listOf(season, ids, given);
  await recordListOn(store)(request);
  const session = await findSession(reader(store), request.sessionId);
  return { names: session?.leftOut ?? [], offered: session?.list, state: session?.state };
}

const record = async (id: string, command: Parameters<typeof asked>[2]) =>
  recordOn(store)(await asked(store, id, command));

describe('A list leaves out with its reason', () => {
  it('who is held, withdrawn, decided, forwarded, or was never submitted', async () => {
    const ids = await submittedMany(store, season, 6);
    const [held, withdrawn, decided, forwarded, draft] = [
      ids[0],
      ids[1],
      ids[2],
      ids[3],
      await draftIn(store, season),
    ] as string[];
    await record(held as string, { type: 'hold', level: 'WARD', ground: 'DENUNCIATION' });
    await record(withdrawn as string, { type: 'withdraw' });
    await record(decided as string, answers('WARD', 'NO_AWARD'));
    await record(forwarded as string, answers('WARD', 'NO_AWARD', 'FORWARD'));
    const { names, offered, state } = await leftOut([...ids, draft as string]);
    expect(names).toMatchObject([
      { nominationId: held, code: 'HOLD_WHILE_UNDER_EXAMINATION', facts: { heldFor: 'DENUNCIATION' } },
      { nominationId: withdrawn, code: 'CASE_CLOSED', facts: { outcome: 'WITHDRAWN', byRole: 'NOMINATOR' } },
      { nominationId: decided, code: 'CASE_CLOSED', facts: { outcome: 'NOT_COMMENDED', byRole: 'HEAD' } },
      { nominationId: forwarded, code: 'NOT_AT_THIS_LEVEL', facts: { at: 'DISTRICT', byRole: 'HEAD' } },
      { nominationId: draft, code: 'NOT_SUBMITTED' },
    ]);
    expect([offered, state]).toEqual([ids.slice(4), 'TO_CONFIRM']);
  });

  it('a name that it lists twice, and a second name for an achievement of the list or of another case', async () => {
    const [one, same, granted] = [randomUUID(), randomUUID(), randomUUID()];
    const ids = await submittedMany(store, season, [one, same, same, granted]);
    await record(await submittedIn(store, season, granted), answers('WARD'));
    const { names, offered } = await leftOut([...ids, ids[0] as string]);
    expect(names).toMatchObject([
      { nominationId: ids[2], code: 'SECOND_GRANT_FOR_ACHIEVEMENT', facts: { heldBy: ids[1] } },
      { nominationId: ids[3], code: 'SECOND_GRANT_FOR_ACHIEVEMENT' },
      { nominationId: ids[0], code: 'LISTED_TWICE' },
    ]);
    expect(offered).toEqual(ids.slice(0, 2));
  });

  it('a case whose unit is another one by now', async () => {
    const [id] = await submittedMany(store, season, 1);
    const unitId = season.units.DISTRICT as UnitId;
    const { names } = await leftOut([id as string], { unitId, actor: { kind: 'OFFICE', role: 'HEAD', unitId } });
    expect(names).toMatchObject([{ nominationId: id, code: 'UNIT_NOT_CONCERNED' }]);
  });

  it('everybody, where the signer has no delegation for the capacity; with one it signs', async () => {
    const signing = { WARD: { capacities: { HEAD: ['TUQ'] }, needsDelegation: ['TUQ'] } } as const;
    season = await openSeasonIn(store, { signing });
    const ids = await submittedMany(store, season, 2);
    const refused = await leftOut(ids, { capacity: 'TUQ' });
    expect(refused.names.map(({ code }) => code)).toEqual(ids.map(() => 'CAPACITY_WITHOUT_DELEGATION'));
    const frame = {
      id: randomUUID(),
      unitId: season.units.WARD,
      role: 'HEAD',
      personId: null,
      capacity: 'TUQ',
    } as const;
    const delegation = { ...frame, scope: 'lists', fromOn: '2000-01-01', toOn: '2999-12-31', basis: 'invented' };
    await transact(store, (tx) => insertDelegation(tx, delegation, new Date()));
    expect(await leftOut(ids, { capacity: 'TUQ' })).toMatchObject({ names: [], state: 'SIGNED' });
  });

  it('who is behind the quota of the season, counting what was granted before and the names in front', async () => {
    season = await openSeasonIn(store, { quotas: { WARD: { INDIVIDUAL: 3 } } });
    const ids = await submittedMany(store, season, 4);
    await record(ids[0] as string, answers('WARD'));
    const { names, offered } = await leftOut(ids.slice(1));
    expect(names).toMatchObject([{ nominationId: ids[3], code: 'QUOTA_REACHED', facts: { limit: '3' } }]);
    expect(offered).toEqual(ids.slice(1, 3));
  });
});
