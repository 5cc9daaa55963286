import { randomUUID } from 'node:crypto';
import { type LevelKey, type RuleSet, shippedRuleSet } from '@laurel/domain';
import { findSeason, insertDrafts, openSeason, reader, ruleSetHash, type Store, transact } from '@laurel/store';

/** A season with one unit at each level, opened straight in the tables. */
export interface SeasonInTables {
  readonly id: string;
  readonly territoryId: string;
  readonly rules: RuleSet;
  readonly units: { readonly [level in LevelKey]: string };
}

const UNITS = [
  { code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
  { code: 'D', level: 'DISTRICT', name: 'Quận', parent: 'CP' },
  { code: 'W', level: 'WARD', name: 'Phường', parent: 'D' },
  { code: 'G', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố', parent: 'W' },
] as const;

export async function openSeasonIn(
  store: Store,
  overrides: Partial<RuleSet> = {},
  ruleSet = 'plain',
): Promise<SeasonInTables> {
  const overlaid = shippedRuleSet(ruleSet, overrides);
  if ('problems' in overlaid) throw new Error(JSON.stringify(overlaid.problems));
  const { rules } = overlaid;
  const title = { vi: 'Đợt xét (dữ liệu bịa)', en: 'Season (invented data)' };
  const season = { code: 'acts', title, periods: ['2022'], rules, units: UNITS };
  const { seasonId, units } = await transact(store, (tx) => openSeason(tx, season, new Date()));
  const row = await findSeason(reader(store), seasonId);
  const ids = Object.fromEntries(units.map((unit) => [unit.level, unit.id])) as SeasonInTables['units'];
  return { id: seasonId, territoryId: row?.territoryId ?? '', rules, units: ids };
}

/** A draft; the same nominee and achievement again are a second case for one achievement. */
export async function draftIn(store: Store, season: SeasonInTables, nominee: string = randomUUID()): Promise<string> {
  const { id: seasonId, territoryId, rules, units } = season;
  const frame = { seasonId, territoryId, ruleSetHash: ruleSetHash(rules), fromUnitId: units.RESIDENTIAL_GROUP };
  const draft = { nominee, category: 'INDIVIDUAL', period: '2022', achievement: nominee, asks: 'WARD' } as const;
  const reviewing = { WARD: units.WARD, DISTRICT: units.DISTRICT, CITY_POLICE: units.CITY_POLICE };
  const [id] = await transact(store, (tx) =>
    insertDrafts(
      tx,
      { ...frame, submissionId: null },
      [{ ...draft, procedure: 'ORDINARY', startAt: 'WARD', units: reviewing }],
      new Date(),
    ),
  );
  return id as string;
}
