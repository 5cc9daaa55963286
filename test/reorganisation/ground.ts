import { recordAct } from '@laurel/activities';
import type { RecordOutcome, RecordRequest } from '@laurel/contracts';
import type { Command, RuleSet } from '@laurel/domain';
import { findSeason, openSeason, reader, type Store, transact } from '@laurel/store';
import { ballotKey } from '../support/ballots.ts';
import { asked, submission } from '../support/cases.ts';
import { draftIn, type SeasonInTables } from '../support/tables.ts';

/** A season in the tables with units that may succeed others. */
export interface Ground extends SeasonInTables {
  /** By code: CP, D, D2, D3, W, W2, W3, G, G2, A1, A2. */
  readonly unit: (code: string) => string;
}

const UNITS = [
  { code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
  { code: 'D', level: 'DISTRICT', name: 'Quận cũ', parent: 'CP' },
  { code: 'D2', level: 'DISTRICT', name: 'Quận mới', parent: 'CP' },
  { code: 'D3', level: 'DISTRICT', name: 'Quận sau nữa', parent: 'CP' },
  { code: 'W', level: 'WARD', name: 'Phường', parent: 'D' },
  { code: 'W2', level: 'WARD', name: 'Phường mới', parent: 'D' },
  { code: 'W3', level: 'WARD', name: 'Phường sau nữa', parent: 'D' },
  { code: 'G', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố', parent: 'W' },
  { code: 'G2', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố mới', parent: 'W2' },
] as const;
const AGENCIES = ['A1', 'A2'].map((code) => ({ code, name: `Cơ quan ${code}` }));

export async function groundUnder(store: Store, rules: RuleSet): Promise<Ground> {
  const title = { vi: 'Đợt xét (dữ liệu bịa)', en: 'Season (invented data)' };
  const season = { code: 'reorganisation', title, periods: ['2022'], rules, units: UNITS, agencies: AGENCIES };
  const { seasonId, units } = await transact(store, (tx) => openSeason(tx, season, new Date()));
  const row = await findSeason(reader(store), seasonId);
  const ids = new Map(units.map(({ code, id }) => [code, id]));
  const unit = (code: string) => ids.get(code) as string;
  const levels = { CITY_POLICE: unit('CP'), DISTRICT: unit('D'), WARD: unit('W'), RESIDENTIAL_GROUP: unit('G') };
  return { id: seasonId, territoryId: row?.territoryId ?? '', rules, units: levels, unit };
}

/** A submitted case, and a way to carry commands out on it as of an instant. */
export async function caseOn(store: Store, ground: Ground) {
  const id = await draftIn(store, ground);
  const carryOut = async (
    command: Command,
    given: Partial<RecordRequest> = {},
    at = Date.now(),
  ): Promise<RecordOutcome> => recordAct({ store, ballotKey, now: () => at })(await asked(store, id, command, given));
  await carryOut(await submission(store, id));
  return { id, carryOut };
}
