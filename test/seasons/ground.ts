import { recordAct } from '@laurel/activities';
import type { RecordOutcome } from '@laurel/contracts';
import type { Command, LevelKey, NomineeCategory } from '@laurel/domain';
import { insertDrafts, ruleSetHash, type Store, transact } from '@laurel/store';
import { ballotKey } from '../support/ballots.ts';
import { answers, asked, submission } from '../support/cases.ts';
import type { SeasonInTables } from '../support/tables.ts';

export interface Nominated {
  readonly nominee: string;
  readonly born?: string;
  readonly category?: NomineeCategory;
  readonly period?: string;
  readonly achievement?: string;
  readonly startAt?: LevelKey;
  /** The nominator's unit; the season's residential group unless named. */
  readonly from?: string;
}

/** Drafts of one letter, in the tables. */
export function draftsIn(store: Store, season: SeasonInTables, letter: readonly Nominated[]): Promise<string[]> {
  const { id: seasonId, territoryId, rules, units } = season;
  const fromUnitId = letter[0]?.from ?? units.RESIDENTIAL_GROUP;
  const frame = { seasonId, territoryId, ruleSetHash: ruleSetHash(rules), fromUnitId, submissionId: null };
  const reviewing = { WARD: units.WARD, DISTRICT: units.DISTRICT, CITY_POLICE: units.CITY_POLICE };
  const drafts = letter.map(
    ({ nominee, born, category = 'INDIVIDUAL', period = '2022', achievement = nominee, startAt = 'WARD' }) => {
      const what = { nominee, nomineeBirthDate: born, category, period, achievement, asks: startAt, startAt };
      return { ...what, procedure: 'ORDINARY', units: reviewing } as const;
    },
  );
  return transact(store, (tx) => insertDrafts(tx, frame, drafts, new Date()));
}

/** Carries a command out as of an instant (milliseconds UTC). */
export async function carryOut(store: Store, id: string, command: Command, at = Date.now()): Promise<RecordOutcome> {
  return recordAct({ store, ballotKey, now: () => at })(await asked(store, id, command));
}

/** A draft that was submitted, and commended by the level at which it started; both at one instant. */
export async function commendedIn(
  store: Store,
  season: SeasonInTables,
  nominated: Nominated,
  at = Date.now(),
): Promise<string> {
  const [id] = (await draftsIn(store, season, [nominated])) as [string];
  for (const command of [await submission(store, id), answers(nominated.startAt ?? 'WARD')]) {
    const outcome = await carryOut(store, id, command, at);
    if (outcome.kind !== 'RECORDED') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`);
  }
  return id;
}
