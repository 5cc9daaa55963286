import { randomUUID } from 'node:crypto';
import { recordListAct } from '@laurel/activities';
import type { ListRequest } from '@laurel/contracts';
import type { CommandId, NominationId, UnitId } from '@laurel/domain';
import { reader, type Store } from '@laurel/store';
import { submittedIn } from '../support/cases.ts';
import type { SeasonInTables } from '../support/tables.ts';

export const recordListOn = (store: Store) => recordListAct({ store, now: Date.now });

/** So many cases that wait at the ward, or one for each of these nominees. */
export async function submittedMany(
  store: Store,
  season: SeasonInTables,
  names: number | readonly string[],
): Promise<string[]> {
  const all = typeof names === 'number' ? Array.from({ length: names }, () => randomUUID()) : names;
  const ids: string[] = [];
  for (const name of all) ids.push(await submittedIn(store, season, name));
  return ids;
}

/** What the ward's head asks when it signs these. */
export function listOf(season: SeasonInTables, ids: readonly string[], given: Partial<ListRequest> = {}): ListRequest {
  const sessionId = randomUUID() as string as CommandId;
  const unitId = season.units.WARD as UnitId;
  return {
    sessionId,
    ask: 1,
    askId: sessionId,
    fingerprint: JSON.stringify(ids),
    actor: { kind: 'OFFICE', role: 'HEAD', unitId },
    unitId,
    level: 'WARD',
    onward: 'STOP',
    to: null,
    capacity: 'HEAD',
    nominationIds: ids as NominationId[],
    ...given,
  };
}

/** The next ask of the same session. */
export function shorter(request: ListRequest, ids: readonly string[]): ListRequest {
  return {
    ...request,
    ask: request.ask + 1,
    askId: randomUUID() as string as CommandId,
    fingerprint: JSON.stringify(ids),
    nominationIds: ids as NominationId[],
  };
}

/** What the tables hold of these names: the annex in the order of its numbers, and how many decisions there are. */
export async function annexOf(store: Store, ids: readonly string[]) {
  const rows = await reader(store).rows<{ id: string; no: number; decision: string }>(
    `SELECT nomination_id AS id, register_no AS no, decision_id AS decision FROM commendation
     WHERE nomination_id = ANY($1::uuid[]) ORDER BY register_no`,
    [ids],
  );
  return {
    ids: rows.map(({ id }) => id),
    numbers: rows.map(({ no }) => no),
    decisions: new Set(rows.map(({ decision }) => decision)).size,
  };
}
