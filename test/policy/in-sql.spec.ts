import { randomUUID } from 'node:crypto';
import { policy } from '@laurel/domain';
import { reader, readerFor, sightOf, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { caseInTables, type Standing } from './case-in-tables.ts';

/** Tables of which a desk shows the rows of its cases alone, and how a row belongs to a case. */
const OF_A_CASE: { readonly [table: string]: string } = {
  nomination: 'SELECT count(*) FROM nomination WHERE id = $1',
  level_review: 'SELECT count(*) FROM level_review WHERE nomination_id = $1',
  task: 'SELECT count(*) FROM task WHERE nomination_id = $1',
  remark: 'SELECT count(*) FROM remark WHERE nomination_id = $1',
  consent: 'SELECT count(*) FROM consent c JOIN nomination n ON n.nominee_id = c.nominee_id WHERE n.id = $1',
  restricted_act: 'SELECT count(*) FROM restricted_act WHERE nomination_id = $1',
  restricted_reader: 'SELECT count(*) FROM restricted_reader WHERE nomination_id = $1',
  document: 'SELECT count(*) FROM document WHERE nomination_id = $1',
  ledger_entry: 'SELECT count(*) FROM ledger_entry WHERE case_id = $1',
  command: 'SELECT count(*) FROM command WHERE case_id = $1',
  refusal: 'SELECT count(*) FROM refusal WHERE case_id = $1',
  nominee: `SELECT count(*) FROM nominee WHERE name = 'Người được đề nghị ' || $1`,
  achievement: `SELECT count(*) FROM achievement WHERE key = $1::text`,
};

const CONSULTED = randomUUID();
const UNRELATED = randomUUID();
const READS = 'readNomination';

let database: TestDatabase;
let acting: Store;
let desk: Store;
let season: SeasonInTables;
const cases = new Map<Standing, { readonly id: string; readonly unitId: string; readonly personId: string }>();

beforeAll(async () => {
  database = await freshDatabase();
  acting = await database.open();
  // One connection, so that whatever one question left behind would be seen by the next.
  desk = await database.open({ as: 'desk', poolSize: 1 });
  season = await openSeasonIn(acting);
  const { WARD, DISTRICT, RESIDENTIAL_GROUP } = season.units as { [level: string]: string };
  const units = { OWN_UNIT: WARD, ORIGIN: RESIDENTIAL_GROUP, ON_ROUTE: DISTRICT, CONSULTED, UNRELATED, NOMINEE: WARD };
  for (const [relation, unitId] of Object.entries({ ...units, LISTED: UNRELATED, UNLISTED: WARD })) {
    cases.set(relation as Standing, await caseInTables(acting, season, relation as Standing, unitId as string));
  }
});
afterAll(() => database?.close());

/** Which of the tables show a row of the case to this kind of actor in this relation. */
async function shown(kind: policy.ActorKind, relation: Standing): Promise<string[]> {
  const { id, unitId, personId } = cases.get(relation) as NonNullable<ReturnType<typeof cases.get>>;
  const isOfNoUnit = kind === 'ADMIN' || kind === 'AUDITOR' || kind === 'NOBODY' || kind === 'PERSON';
  const tx = readerFor(desk, sightOf({ kind, unitId: isOfNoUnit ? null : unitId, personId }));
  const found: string[] = [];
  for (const [table, sql] of Object.entries(OF_A_CASE)) {
    const [row] = await tx.rows<{ count: string }>(sql, [id]);
    if (Number(row?.count) > 0) found.push(table);
  }
  return found;
}

describe('In SQL a desk shows what the policy lets be read, and nothing else, whatever is asked', () => {
  const relations = policy.RELATIONS.filter((relation): relation is Standing => relation !== 'SELF');
  const cells = policy.ACTOR_KINDS.flatMap((kind) => relations.map((relation) => [kind, relation] as const));

  it.each(cells)('%s as %s', async (kind, relation) => {
    const isRead = policy.decide(kind, READS, { relations: [relation] }) === 'ALLOWED';
    const own = relation === 'CONSULTED' || relation === 'NOMINEE';
    // A task of the own unit says that there is one, and not of whom.
    const visible = (await shown(kind, relation)).filter((table) => isRead || !(own && table === 'task'));
    expect(visible).toEqual(isRead ? Object.keys(OF_A_CASE) : []);
  });

  it('Who says nothing of whom it asks for sees no case at all, also on a connection that saw some before', async () => {
    await readerFor(desk, sightOf({ kind: 'AUDITOR', unitId: null })).rows('SELECT 1 FROM nomination');
    for (const table of Object.keys(OF_A_CASE)) {
      expect([table, await reader(desk).rows(`SELECT 1 FROM ${table}`)]).toEqual([table, []]);
    }
  });

  it('A desk writes nothing, and reads neither passwords nor sessions, salts, votes and the log of attempts', async () => {
    const rows = await acting.query(`SELECT table_name AS table, privilege_type AS privilege
      FROM information_schema.role_table_grants WHERE grantee = 'laurel_desk' AND privilege_type <> 'SELECT'`);
    expect(rows).toEqual([]);
    for (const table of [
      'account',
      'session',
      'invitation',
      'salt',
      'ballot_box',
      'ballot_envelope',
      'refused_attempt',
    ]) {
      await expect(reader(desk).rows(`SELECT 1 FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(reader(desk).rows('DELETE FROM nomination')).rejects.toThrow(/permission denied/);
  });

  it('The public sees what two functions tell, and nobody else may call them', async () => {
    const rows = await acting.query(`SELECT p.proname AS name, a.grantee::regrole::text AS grantee
      FROM pg_proc p, aclexplode(p.proacl) a WHERE p.proname IN ('public_certificate', 'public_standing')
        AND p.prosecdef AND a.grantee <> p.proowner ORDER BY 1, 2`);
    const told = (name: string) => ['laurel_app', 'laurel_desk'].map((grantee) => ({ name, grantee }));
    expect(rows).toEqual([...told('public_certificate'), ...told('public_standing')]);
    const [{ code }] = await acting.query('SELECT slip_code AS code FROM nomination WHERE id = $1', [
      (cases.get('UNLISTED') as { id: string }).id,
    ]);
    expect(await reader(desk).rows('SELECT * FROM public_standing($1)', [code])).toEqual([]);
  });

  it('A successor sees what the unit that it succeeds saw', async () => {
    const { id } = cases.get('OWN_UNIT') as NonNullable<ReturnType<typeof cases.get>>;
    const { WARD, DISTRICT } = season.units as { [level: string]: string };
    const heir = randomUUID();
    await transact(acting, async (tx) => {
      await tx.rows(
        `INSERT INTO unit (id, territory_id, code, level, name, parent_id)
         SELECT $1, territory_id, 'heir', 'WARD', 'Phường mới', $2 FROM unit WHERE id = $2`,
        [heir, DISTRICT],
      );
      await tx.rows('UPDATE unit SET successor_id = $2 WHERE id = $1', [WARD, heir]);
    });
    const seen = await readerFor(desk, sightOf({ kind: 'CLERK', unitId: heir })).rows(
      'SELECT 1 FROM nomination WHERE id = $1',
      [id],
    );
    expect(seen).toHaveLength(1);
  });
});
