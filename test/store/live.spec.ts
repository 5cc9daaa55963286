import { liveEntries, reader, SettledPosition, type Store } from '@laurel/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;
let id: string;
const open: Writer[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store);
  id = await submittedIn(store, season);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.end('ROLLBACK');
});
afterAll(() => database?.close());

interface Writer {
  /** One more entry of the case; its place in the whole ledger. */
  write(): Promise<number>;
  end(how: 'COMMIT' | 'ROLLBACK'): Promise<void>;
}

let caseSeq = 1000;

/** A transaction that stays open as long as the test wants. */
async function writer(): Promise<Writer> {
  const runner = store.createQueryRunner();
  await runner.query('BEGIN');
  const one: Writer = {
    async write() {
      const [row] = await runner.query(
        `INSERT INTO ledger_entry (case_id, case_seq, at, actor_kind, actor_role, command_id, kind, rule_set, body, prev_hash,
                                   leaf_hash)
         SELECT case_id, $2, at, actor_kind, actor_role, command_id, 'TaskClaimed', rule_set, body, prev_hash, leaf_hash
         FROM ledger_entry WHERE case_id = $1 AND case_seq = 1 RETURNING position`,
        [id, ++caseSeq],
      );
      return Number(row.position);
    },
    async end(how) {
      const place = open.indexOf(one);
      if (place >= 0) open.splice(place, 1);
      if (runner.isReleased) return;
      await runner.query(how);
      await runner.release();
    },
  };
  open.push(one);
  return one;
}

async function written(): Promise<number> {
  const one = await writer();
  const position = await one.write();
  await one.end('COMMIT');
  return position;
}

describe('The settled position of the ledger', () => {
  it('is the last entry where nobody writes', async () => {
    const settled = new SettledPosition(reader(store));
    const last = await written();
    expect(await settled.look()).toBe(last);
    expect(settled.isWaiting).toBe(false);
  });

  it('waits for a writer that took a place below one that can be seen, and passes when it commits', async () => {
    const settled = new SettledPosition(reader(store));
    const before = await settled.look();
    const slow = await writer();
    const below = await slow.write();
    const above = await written();
    expect(above).toBeGreaterThan(below);
    for (let look = 0; look < 3; look++) expect(await settled.look()).toBe(before);
    expect(settled.isWaiting).toBe(true);
    await slow.end('COMMIT');
    expect(await settled.look()).toBe(above);
    const rows = await liveEntries(reader(store), { after: below - 1, upTo: above, unitId: null, limit: 10 });
    expect(rows.map(({ position }) => position)).toEqual([below, above]);
  });

  it('waits also for a writer whose number is above that of the one that can be seen', async () => {
    const settled = new SettledPosition(reader(store));
    const before = await settled.look();
    const first = await writer();
    await first.write();
    const second = await writer();
    const below = await second.write();
    const above = await first.write();
    expect(above).toBeGreaterThan(below);
    await first.end('COMMIT');
    expect(await settled.look()).toBe(before);
    await second.end('COMMIT');
    expect(await settled.look()).toBe(above);
  });

  it('passes over a place whose writer gave up', async () => {
    const settled = new SettledPosition(reader(store));
    await settled.look();
    const lost = await writer();
    const gap = await lost.write();
    const above = await written();
    await lost.end('ROLLBACK');
    expect(await settled.look()).toBe(above);
    expect(above).toBeGreaterThan(gap);
  });

  it('does not wait for a writer that began behind what can be seen', async () => {
    const settled = new SettledPosition(reader(store));
    await settled.look();
    const above = await written();
    const looked = await settled.look();
    const later = await writer();
    await later.write();
    expect(looked).toBe(above);
    expect(await settled.look()).toBe(above);
  });
});

describe('What is told of an entry', () => {
  it('goes to the units that the nomination concerns, with ids and codes alone', async () => {
    const settled = (await new SettledPosition(reader(store)).look()) as number;
    const asked = { after: 0, upTo: settled, limit: 100 };
    const { WARD, CITY_POLICE } = season.units;
    for (const unitId of [WARD, CITY_POLICE, null]) {
      const [first] = await liveEntries(reader(store), { ...asked, unitId });
      expect(first).toMatchObject({ nominationId: id, seasonId: season.id, kind: 'NominationSubmitted', caseSeq: 1 });
      expect(first?.concerns).toContain(WARD);
    }
    const other = await openSeasonIn(store);
    expect(await liveEntries(reader(store), { ...asked, unitId: other.units.WARD })).toEqual([]);
  });
});
