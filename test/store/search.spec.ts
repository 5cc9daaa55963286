import { type Filled, fillOffices } from '@laurel/cli';
import {
  type AskedName,
  askedName,
  findNominations,
  type FindingPlace,
  nameKeys,
  reader,
  type Store,
} from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly units: { readonly [level: string]: string };
}

let database: TestDatabase;
let owner: Store;
let store: Store;
let filled: Filled;
let all: Row[];
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  owner = await database.open({ as: 'owner' });
  const size = { nominations: 9000, districts: 2, wardsPerDistrict: 2, fullDesks: 1, mostOpen: 4000 };
  filled = await fillOffices(owner, size);
  store = await database.open();
  all = await reader(store).rows<Row>(
    'SELECT n.id, name, units FROM nomination n JOIN nominee p ON p.id = n.nominee_id',
  );
  season = await openSeasonIn(store);
}, 120_000);
afterAll(() => database?.close());

interface Asked {
  readonly text: string;
  readonly unitId?: string | null;
  readonly seasonId?: string;
}

/** Read in pages of 200. */
async function found({ text, unitId = null, seasonId = filled.seasonId }: Asked): Promise<string[]> {
  const places: FindingPlace[] = [];
  for (let after: FindingPlace | undefined; ; ) {
    const name = askedName(text) as AskedName;
    const page = await findNominations(reader(store), { name, unitId, seasonId, after, limit: 200 });
    places.push(...page);
    after = page.at(-1);
    if (!after) return places.map(({ id }) => id);
  }
}

/** The same by the plainest means. */
function sifted({ text, unitId = null }: Asked): string[] {
  const asked = nameKeys(text);
  const rankOf = (row: Row) => {
    const { nameKey, plainKey } = nameKeys(row.name);
    if (plainKey === asked.plainKey) return nameKey === asked.nameKey ? 0 : 1;
    const words = plainKey.split(' ');
    return asked.plainKey.split(' ').every((word) => words.some((one) => one.startsWith(word))) ? 2 : 3;
  };
  const rows = all.map((row) => ({ ...row, rank: rankOf(row) }));
  const isMine = ({ units }: Row) => unitId === null || Object.values(units).includes(unitId);
  return rows
    .filter((row) => row.rank < 3 && isMine(row))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

const TEXTS = ['nguyen', 'Nguyễn Thị Hương', 'nguyen thi huong', 'van thi', 'huong ngu', 'khuat', 'd', 'nghiem uyen'];

describe('A name is found without its marks', () => {
  it.each(TEXTS)(
    '"%s": the very name first, then the same without marks, then names with these words',
    async (text) => {
      const expected = sifted({ text });
      expect(await found({ text })).toEqual(expected);
      expect(text === 'van thi' || expected.length > 0).toBe(true);
    },
  );

  it.each(TEXTS)('"%s": a unit finds what concerns it and nothing else', async (text) => {
    for (const { id: unitId } of filled.units) expect(await found({ text, unitId })).toEqual(sifted({ text, unitId }));
    expect(await found({ text, unitId: season.units.WARD })).toEqual([]);
  });

  it('also where marks, case, order, hyphens and the letter đ differ', async () => {
    const own = { seasonId: season.id };
    const id = await submittedIn(store, season, 'Tổ Dân-phố số 5 “Đường Đê”');
    for (const text of ['to dan pho', 'ĐƯỜNG', 'duong de', 'so 5', 'phố dân', 'DE TO', 'đê']) {
      expect({ text, ids: await found({ text, ...own }) }).toEqual({ text, ids: [id] });
    }
    for (const text of ['ong', 'to 6', 'uong', '100%', 'pho_so 5 x']) {
      expect({ text, ids: await found({ text, ...own }) }).toEqual({ text, ids: [] });
    }
  });
});

describe('Nobody finds', () => {
  const own = () => ({ text: 'tim thu', seasonId: season.id });

  it('a draft, until it is submitted', async () => {
    await draftIn(store, season, 'Tìm Thử');
    expect(await found(own())).toEqual([]);
    const submitted = await submittedIn(store, season, 'Tìm Thử Hai');
    expect(await found(own())).toEqual([submitted]);
  });

  it('a name that was erased, by the old one or by nothing', async () => {
    const id = await submittedIn(store, season, 'Xoá Tên Này');
    const erased = { text: 'xoa ten', seasonId: season.id };
    expect(await found(erased)).toEqual([id]);
    await store.query(`UPDATE nominee SET name = '' WHERE name = 'Xoá Tên Này'`);
    expect(await found(erased)).toEqual([]);
    const [row] = await store.query('SELECT name_key, words FROM finding WHERE nomination_id = $1', [id]);
    expect(row).toEqual({ name_key: '', words: '' });
  });

  it('by the name before it was corrected', async () => {
    const id = await submittedIn(store, season, 'Viết Nhầm');
    const { nameKey, plainKey } = nameKeys('Viết Đúng');
    await store.query(`UPDATE nominee SET name = 'Viết Đúng', name_key = $1, plain_key = $2 WHERE name = 'Viết Nhầm'`, [
      nameKey,
      plainKey,
    ]);
    expect(await found({ text: 'viet nham', seasonId: season.id })).toEqual([]);
    expect(await found({ text: 'viet dung', seasonId: season.id })).toEqual([id]);
  });
});
