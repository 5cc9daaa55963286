import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import {
  type AchievementId,
  type Actor,
  type CaseState,
  type Command,
  type CommandId,
  decide,
  type Decide,
  foldCase,
  type LevelKey,
  type NominationId,
  type NomineeId,
  type SeasonId,
  type Submit,
  THE_CLOCK,
  type UnitId,
} from '@laurel/domain';
import { recordAct } from '@laurel/activities';
import { caseHeader, commitment, entriesAfter, reader, recordedFrom, type Store } from '@laurel/store';
import { ballotKey } from './ballots.ts';
import { draftIn, type SeasonInTables } from './tables.ts';

/** A draft that was submitted: the case waits at the ward. */
export async function submittedIn(store: Store, season: SeasonInTables, nominee?: string): Promise<string> {
  const id = await draftIn(store, season, nominee);
  const outcome = await recordOn(store)(await asked(store, id, await submission(store, id)));
  if (outcome.kind !== 'RECORDED') throw new Error(`Not submitted: ${JSON.stringify(outcome)}`);
  return id;
}

export const recordOn = (store: Store) => recordAct({ store, ballotKey, now: Date.now });

export const answers = (
  level: LevelKey,
  ownAward: Decide['ownAward'] = 'COMMEND',
  onward: Decide['onward'] = 'STOP',
): Decide => ({ type: 'decide', level, ownAward, onward });

/** What the case's workflow would ask of the act `record` for this command, judged by the fold of the ledger. */
export async function asked(
  store: Store,
  id: string,
  command: Command,
  given: Partial<RecordRequest> = {},
): Promise<RecordRequest> {
  const state = await foldIn(store, id);
  const { events, refusal } = decide(state, command, {});
  if (refusal) throw new Error(`Refused: ${JSON.stringify(refusal)}`);
  return {
    nominationId: id as NominationId,
    commandId: randomUUID() as string as CommandId,
    fingerprint: JSON.stringify(command),
    actor: actorOf(state, command),
    state,
    events,
    ...given,
  };
}

/** The case as its ledger tells it. */
export async function foldIn(store: Store, id: string): Promise<CaseState> {
  const header = await headerOf(store, id);
  return foldCase(header.rules, (await entriesAfter(reader(store), id, 0)).map(recordedFrom));
}

export async function submission(store: Store, id: string): Promise<Submit> {
  const { seasonId, nomineeId, nomineeSalt, nomineeName, achievementId, category, period, ...header } = await headerOf(
    store,
    id,
  );
  return {
    type: 'submit',
    seasonId: seasonId as SeasonId,
    nomineeId: nomineeId as NomineeId,
    nomineeCommitment: commitment(nomineeSalt ?? '', nomineeName),
    achievementId: achievementId as AchievementId,
    category,
    period,
    asks: header.asks,
    procedure: header.procedure,
    startAt: header.startAt,
    from: header.fromUnitId as UnitId | null,
    units: header.units as Submit['units'],
    ruleSetHash: header.ruleSetHash,
  };
}

async function headerOf(store: Store, id: string) {
  const header = await caseHeader(reader(store), id);
  if (!header) throw new Error(`There is no case ${id}.`);
  return header;
}

function actorOf(state: CaseState, command: Command): Actor {
  if (command.type === 'lapse') return THE_CLOCK;
  const unitId = ('level' in command && state.units[command.level]) || null;
  return { kind: 'OFFICE', role: unitId ? 'HEAD' : 'NOMINATOR', unitId };
}
