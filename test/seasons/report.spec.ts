import { type LevelKey, type NomineeCategory, payable, type ReportDivision, SHIPPED_RULE_SETS } from '@laurel/domain';
import { bonusRules, keepRuleSet, reader, reportOfSeason, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, submission } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { carryOut, commendedIn, draftsIn } from './ground.ts';

/** The article's grants: how many of which level and category. */
const ARTICLE: readonly (readonly [LevelKey, NomineeCategory, number])[] = [
  ['WARD', 'INDIVIDUAL', 5],
  ['DISTRICT', 'INDIVIDUAL', 5],
  ['DISTRICT', 'COLLECTIVE', 2],
  ['CITY_POLICE', 'INDIVIDUAL', 1],
  ['CITY_POLICE', 'COLLECTIVE', 1],
];
/** The last instant of 30 June 2023 in Vietnam, and the first of 1 July. */
const LAST_OF_JUNE = Date.UTC(2023, 5, 30, 16, 59, 59, 999);
const FIRST_OF_JULY = LAST_OF_JUNE + 1;
const REASON = { remarkId: '00000000-0000-4000-8000-000000000000', commitment: 'c'.repeat(64) };

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());

const { bonus } = SHIPPED_RULE_SETS['hanoi-2022'] ?? {};
const season = () => openSeasonIn(store, { ...(bonus ? { bonus } : {}), issuePolicy: 'CUMULATIVE' });

/** The rows of a report as a reader gets them: with their money. */
async function report(of: SeasonInTables, ...by: ReportDivision[]) {
  const tx = reader(store);
  const rows = await reportOfSeason(tx, of.id, by);
  const ruleOf = await bonusRules(
    tx,
    rows.flatMap(({ paid }) => paid.map((one) => one.ruleSetHash)),
  );
  return rows.map(({ division, paid, ...counts }) => ({ ...division, ...counts, ...payable(paid, ruleOf) }));
}

async function article(of: SeasonInTables, at: number): Promise<void> {
  for (const [startAt, category, count] of ARTICLE) {
    for (let n = 1; n <= count; n++) {
      await commendedIn(store, of, { nominee: `${startAt} ${category} ${n}`, startAt, category }, at);
    }
  }
}

const commendations = (nominationId: string) =>
  reader(store).rows<{ state: string }>('SELECT state FROM commendation WHERE nomination_id = $1 ORDER BY issued_at', [
    nominationId,
  ]);

describe("The report of the article's season", () => {
  const NUMBERS = [
    ['to 30 June 2023', LAST_OF_JUNE, [230_000, 450_000, 900_000, 450_000, 900_000], 6_550_000],
    ['from 1 July 2023', FIRST_OF_JULY, [270_000, 540_000, 1_080_000, 540_000, 1_080_000], 7_830_000],
  ] as const;

  it.each(NUMBERS)(
    'Decided %s it pays to the đồng what the law of its day says',
    async (_when, at, sums, total) => {
      const of = await season();
      await article(of, at);
      const rows = await report(of, 'level', 'category');
      expect(rows).toEqual(
        ARTICLE.map(([level, category, count], index) => {
          const bonusDong = (sums[index] as number) * count;
          return { level, category, granted: count, inForce: count, recipients: count, bonusDong, withoutBonus: 0 };
        }),
      );
      const whole = { granted: 14, inForce: 14, recipients: 14, bonusDong: total, withoutBonus: 0 };
      expect(await report(of)).toEqual([whole]);
      expect((await report(of, 'issuer')).map(({ granted }) => granted)).toEqual([2, 5, 7]);
      expect(await report(of, 'period')).toEqual([{ period: '2022', ...whole }]);
    },
    60_000,
  );
});

describe('A report of a season', () => {
  it('A season without commendations has one row of noughts, and none when it is divided', async () => {
    const of = await season();
    expect(await report(of)).toEqual([{ granted: 0, inForce: 0, recipients: 0, bonusDong: 0, withoutBonus: 0 }]);
    expect(await report(of, 'issuer', 'period')).toEqual([]);
  });

  it('A nominee commended twice is one recipient, and two within the periods', async () => {
    const of = await season();
    await commendedIn(store, of, { nominee: 'Người Một', period: '2022' }, LAST_OF_JUNE);
    await commendedIn(store, of, { nominee: 'Người Một', period: '2023' }, FIRST_OF_JULY);
    expect(await report(of)).toMatchObject([{ granted: 2, recipients: 1, bonusDong: 230_000 + 270_000 }]);
    expect(await report(of, 'period')).toMatchObject([
      { period: '2022', granted: 1, recipients: 1, bonusDong: 230_000 },
      { period: '2023', granted: 1, recipients: 1, bonusDong: 270_000 },
    ]);
    expect(await report(of, 'period', 'issuer', 'category', 'level')).toHaveLength(2);
  });

  it('What was revoked was granted, is no longer in force and pays nothing', async () => {
    const of = await season();
    const id = await commendedIn(store, of, { nominee: 'Người Hai' }, LAST_OF_JUNE);
    await carryOut(store, id, { type: 'revoke', level: 'WARD', ground: 'FRAUD' } as never, FIRST_OF_JULY);
    expect(await commendations(id)).toEqual([{ state: 'REVOKED' }]);
    expect(await report(of)).toEqual([{ granted: 1, inForce: 0, recipients: 1, bonusDong: 0, withoutBonus: 0 }]);
  });

  it('A case that moves to other rules after a decision keeps the money of that decision', async () => {
    const of = await season();
    const { bonus: _, ...rules } = of.rules;
    const ruleSetHash = await transact(store, (tx) => keepRuleSet(tx, rules));
    const [id] = (await draftsIn(store, of, [{ nominee: 'Người Ba' }])) as [string];
    await carryOut(store, id, await submission(store, id), LAST_OF_JUNE);
    await carryOut(store, id, answers('WARD', 'COMMEND', 'FORWARD'), LAST_OF_JUNE);
    await carryOut(store, id, { type: 'migrateRuleSet', rules, ruleSetHash, reason: REASON }, FIRST_OF_JULY);
    await carryOut(store, id, answers('DISTRICT'), FIRST_OF_JULY);
    expect(await report(of, 'level')).toMatchObject([
      { level: 'WARD', bonusDong: 230_000, withoutBonus: 0 },
      { level: 'DISTRICT', bonusDong: 0, withoutBonus: 1 },
    ]);
  });
});
