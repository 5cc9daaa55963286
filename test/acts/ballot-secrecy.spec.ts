import { reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asked } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { type Superuser, superuser } from '../verify/superuser.ts';
import { at, ballotOf, recorded, sitting, slipsOf } from './secret-ballots.ts';

// Long words, which do not come about by chance in sealed bytes, as three letters would.
const VOTES = ['AGAINST', 'BLANK', 'AGAINST', 'AGAINST', 'BLANK'];

let database: TestDatabase;
let store: Store;
let db: Superuser;
beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  db = await superuser(database.url);
});
afterAll(async () => {
  await db?.end();
  await database?.close();
});

/** The table as it lies in its file, rows that were changed or deleted included. */
async function fileOf(table: string): Promise<Buffer> {
  await db.rows('CHECKPOINT');
  const [row] = await db.rows('SELECT pg_read_binary_file(pg_relation_filepath($1)) AS bytes', [table]);
  return row?.bytes;
}

/** What the server wrote into its log since `begun`, by which it would recover, and which backups and copies are made of. */
async function walSince(begun: string): Promise<Buffer> {
  const [row] = await db.rows(
    `SELECT pg_walfile_name($1) = pg_walfile_name(now) AS "isOneFile", (pg_walfile_name_offset($1)).file_offset AS from,
            (pg_walfile_name_offset(now)).file_offset AS to, pg_read_binary_file('pg_wal/' || pg_walfile_name(now)) AS bytes
     FROM pg_current_wal_flush_lsn() AS now`,
    [begun],
  );
  if (!row?.isOneFile) throw new Error('The log went on in another file.');
  return row.bytes.subarray(row.from, row.to);
}

/** A new file of the log holds all that comes now. */
async function walBegins(): Promise<string> {
  await db.rows('SELECT pg_switch_wal()');
  const [row] = await db.rows('SELECT pg_current_wal_insert_lsn()::text AS begun');
  return row?.begun;
}

const found = (bytes: Buffer, words: readonly string[]) => words.filter((word) => bytes.includes(word));

describe('Whoever has the whole database, and not the key,', () => {
  it('finds a vote that lies there in plain words, so that what follows can be trusted', async () => {
    const begun = await walBegins();
    await db.rows('CREATE TABLE plain (vote text)');
    await db.rows(`INSERT INTO plain VALUES ('AGAINST')`);
    await db.rows('UPDATE plain SET vote = NULL');
    expect(found(await fileOf('plain'), VOTES)).toContain('AGAINST');
    expect(found(await walSince(begun), VOTES)).toContain('AGAINST');
  });

  it('finds no vote in the tables, in their files, nor in the log, and sees but sealed slips between two ballots', async () => {
    const id = await sitting(store, VOTES.length);
    const begun = await walBegins();
    const looks: string[][] = [[]];
    for (const [index, vote] of VOTES.entries()) {
      await recorded(store, await ballotOf(store, id, index + 1, vote));
      looks.push(await slipsOf(store, id));
    }
    const log = await walSince(begun);
    expect(looks.map((slips) => slips.length)).toEqual([0, 1, 2, 3, 4, 5]);
    const all = looks.flat();
    expect(new Set(all.map((slip) => slip.length)).size).toBe(1);
    expect(found(Buffer.from(all.join()), VOTES)).toEqual([]);
    const envelopes = await fileOf('ballot_envelope');
    for (const bytes of [log, envelopes, await fileOf('ballot_box')]) expect(found(bytes, VOTES)).toEqual([]);
    // What lay in an envelope and what lies in the box have no part in common, though the vote is the same.
    expect(all.filter((slip) => envelopes.includes(slip) || envelopes.includes(slip.slice(0, 16)))).toEqual([]);
  });

  it('finds nothing before the count by which a slip of the minutes could be told', async () => {
    const id = await sitting(store, VOTES.length);
    const begun = await walBegins();
    for (const [index, vote] of VOTES.entries()) await recorded(store, await ballotOf(store, id, index + 1, vote));
    const before = [await walSince(begun), await fileOf('ballot_envelope'), await fileOf('ballot_box')];
    const { entries } = await recorded(store, await asked(store, id, at('closeCouncil')));
    const [minutes] = entries.map(({ event }) => event) as { slips?: readonly string[] }[];
    const ids = (minutes?.slips ?? []).map((slip) => slip.split(':')[0] as string);
    expect(ids).toHaveLength(VOTES.length);
    for (const bytes of [...before, await fileOf('ballot_box')]) expect(found(bytes, ids)).toEqual([]);
  });

  it('finds the row of an envelope gone when its ballot is recorded', async () => {
    const id = await sitting(store, 3);
    const request = await ballotOf(store, id, 1);
    await recorded(store, request);
    const rows = await reader(store).rows('SELECT FROM ballot_envelope WHERE command_id = $1', [request.commandId]);
    expect(rows).toEqual([]);
  });
});
