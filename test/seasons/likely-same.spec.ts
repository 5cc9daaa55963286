import { pastAwards, possibleDuplicates, reader, type Store } from '@laurel/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { carryOut, commendedIn, draftsIn, type Nominated } from './ground.ts';
import { submission } from '../support/cases.ts';

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
beforeEach(async () => {
  season = await openSeasonIn(store);
});
afterAll(() => database?.close());

const drafted = async (...letter: Nominated[]) => draftsIn(store, season, letter);
const likenesses = async (id: string) => (await possibleDuplicates(reader(store), id, 20)).map((one) => one.likeness);

/** How like the second nominee is to the first; null where it is taken for another person. */
async function likenessOf(first: Nominated, second: Nominated): Promise<string | null> {
  const [one] = await drafted(first);
  const [other] = await drafted(second);
  const [likeness, ...more] = await likenesses(other as string);
  expect(more).toEqual([]);
  expect(await likenesses(one as string)).toEqual(likeness ? [likeness] : []);
  return likeness ?? null;
}

describe('Two nominations of one unit', () => {
  it.each([
    ['the same name', 'Đỗ Thị Hoà', undefined, 'Đỗ Thị Hoà', undefined, 'NOMINEE'],
    ['the same name and birth date', 'Đỗ Thị Hoà', '1980-01-02', 'Đỗ Thị Hoà', '1980-01-02', 'NOMINEE'],
    ['a birth date that one does not tell', 'Đỗ Thị Hoà', '1980-01-02', 'Đỗ Thị Hoà', undefined, 'NAME'],
    ['capitals and another place of the tone', 'Đỗ Thị Hoà', undefined, 'ĐỖ THỊ HÒA', undefined, 'NAME'],
    ['no marks at all', 'Đỗ Thị Hoà', undefined, 'Do Thi Hoa', undefined, 'NAME_WITHOUT_MARKS'],
    [
      'other marks and the same birth date',
      'Đỗ Thị Hoà',
      '1980-01-02',
      'Đỗ Thị Hoa',
      '1980-01-02',
      'NAME_WITHOUT_MARKS',
    ],
    ['other marks and no birth date', 'Đỗ Thị Hoà', undefined, 'Đỗ Thị Hoa', undefined, null],
    ['another birth date', 'Đỗ Thị Hoà', '1980-01-02', 'Đỗ Thị Hoà', '1981-01-02', null],
    ['another name', 'Đỗ Thị Hoà', '1980-01-02', 'Đỗ Thị Hoàn', '1980-01-02', null],
  ])('with %s: %s (%s) and %s (%s) are %s', async (_what, one, oneBorn, other, otherBorn, expected) => {
    const first = { nominee: one, ...(oneBorn ? { born: oneBorn } : {}) };
    expect(await likenessOf(first, { nominee: other, ...(otherBorn ? { born: otherBorn } : {}) })).toBe(expected);
  });
});

describe('A nomination of another unit', () => {
  it('names the same person only where name and birth date are the very same', async () => {
    const from = season.units.WARD;
    expect(await likenessOf({ nominee: 'Lê An' }, { nominee: 'Lê An', from })).toBe('NOMINEE');
    season = await openSeasonIn(store);
    expect(await likenessOf({ nominee: 'Lê An' }, { nominee: 'LÊ AN', from: season.units.WARD })).toBeNull();
  });

  it('of another territory is never looked at', async () => {
    await drafted({ nominee: 'Lê An' });
    season = await openSeasonIn(store);
    const [id] = await drafted({ nominee: 'Lê An' });
    expect(await likenesses(id as string)).toEqual([]);
  });
});

describe('A letter', () => {
  it('with the same name and two birth dates has two nominees, and with one of them twice one', async () => {
    const nominee = 'Lê An';
    await drafted(
      { nominee, born: '1970-01-01' },
      { nominee, born: '1971-01-01' },
      { nominee, born: '1970-01-01' },
      { nominee },
    );
    const rows = await reader(store).rows('SELECT count(*)::integer AS count FROM nominee WHERE territory_id = $1', [
      season.territoryId,
    ]);
    expect(rows).toEqual([{ count: 3 }]);
  });
});

describe('What the person of a nomination was granted before', () => {
  it('is listed with its achievement, the same one first, and not what the nomination itself was granted', async () => {
    await commendedIn(store, season, { nominee: 'Lê An', achievement: 'bắt trộm' });
    await commendedIn(store, season, { nominee: 'Lê An', achievement: 'hoà giải' });
    await commendedIn(store, season, { nominee: 'Lê Ân', achievement: 'hoà giải' });
    const [id] = await drafted({ nominee: 'LE AN', achievement: 'bắt trộm' });
    const awards = await pastAwards(reader(store), id as string, 200);
    expect(awards).toMatchObject([
      {
        likeness: 'NAME_WITHOUT_MARKS',
        achievement: 'bắt trộm',
        sameAchievement: true,
        isInForce: true,
        level: 'WARD',
      },
      { nominee: { name: 'Lê Ân' }, sameAchievement: false },
      { nominee: { name: 'Lê An' }, achievement: 'hoà giải', sameAchievement: false },
    ]);
    const own = awards[0]?.nominationId as string;
    expect((await pastAwards(reader(store), own, 200)).map(({ nominationId }) => nominationId)).not.toContain(own);
  });

  it('stands in the warning, which names nobody; what was withdrawn is no duplicate', async () => {
    const granted = await commendedIn(store, season, { nominee: 'Lê An' });
    const [withdrawn] = await drafted({ nominee: 'Lê An' });
    await carryOut(store, withdrawn as string, await submission(store, withdrawn as string));
    await carryOut(store, withdrawn as string, { type: 'withdraw' });
    const [id] = await drafted({ nominee: 'Lê An' });
    const warnings = await possibleDuplicates(reader(store), id as string, 20);
    expect(warnings).toMatchObject([
      {
        nominationId: granted,
        likeness: 'NOMINEE',
        sameAchievement: true,
        outcome: 'COMMENDED',
        awards: [{ level: 'WARD' }],
      },
    ]);
    expect(JSON.stringify(warnings)).not.toContain('Lê');
  });
});
