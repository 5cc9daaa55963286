import type { ListRequest } from '@laurel/contracts';
import {
  calendarDayOf,
  type CaseEvent,
  type CaseState,
  type Decide,
  isoDay,
  needsDelegation,
  personOf,
} from '@laurel/domain';
import {
  achievementsHeld,
  delegationOn,
  grantedBy,
  holdUnit,
  type LeftOut,
  type LockedCase,
  lockCases,
  takeTurnsAsIssuer,
  type Transaction,
} from '@laurel/store';
import { refuseAbolished } from '../record/acting-office.ts';
import { aBreath, CASES_IN_A_BREATH } from './a-breath.ts';
import { foldedCases } from './folded-cases.ts';
import { type ListFacts, listJudge } from './judge-list.ts';
import { namingCase } from './naming-case.ts';

/** A name of the list and what the decision leads to in its case. */
export interface GrantedCase {
  readonly of: LockedCase;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

export interface JudgedList {
  readonly granted: readonly GrantedCase[];
  readonly leftOut: readonly LeftOut[];
}

/** Locks the issuer and the cases, sees that each stands where it was read, and judges all before anything is written. */
export async function judgedList(
  tx: Transaction,
  request: ListRequest,
  read: ReadonlyMap<string, CaseState>,
  now: number,
): Promise<JudgedList> {
  if (hasQuota([...read.values()], request.level)) await takeTurnsAsIssuer(tx, [request.unitId]);
  const abolished = refuseAbolished(await holdUnit(tx, request.unitId), now);
  const locked = new Map((await lockCases(tx, [...new Set(request.nominationIds)])).map((row) => [row.id, row]));
  const moved = [...locked.values()].filter((row) => read.get(row.id)?.seq !== row.caseSeq).map((row) => row.id);
  const states = new Map([...read, ...(await foldedCases(tx, moved))]);
  const judge = listJudge(commandOf(request), await factsOf(tx, request, [...locked.values()], states, now));
  const granted: GrantedCase[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, id] of request.nominationIds.entries()) {
    const [of, state] = [locked.get(id), states.get(id)];
    if (!of || !state) throw new Error(`There is no case ${id}.`);
    const { events, refusal } = abolished ? { refusal: abolished } : namingCase(id, () => judge({ ...of, id, state }));
    if (refusal) leftOut.push({ nominationId: id, ...refusal });
    else granted.push({ of, state, events });
    if (index % CASES_IN_A_BREATH === CASES_IN_A_BREATH - 1) await aBreath();
  }
  return { granted, leftOut };
}

const hasQuota = (states: readonly CaseState[], level: ListRequest['level']) =>
  states.some(({ rules }) => rules.quotas?.[level] !== undefined);

/** Each name of the list is commended by the level: one decision has one answer. */
function commandOf({ level, onward, to, capacity }: ListRequest): Decide {
  return { type: 'decide', level, ownAward: 'COMMEND', onward, ...(to ? { to } : {}), capacity };
}

/** The facts that only the tables know, each asked once for the whole list. */
async function factsOf(
  tx: Transaction,
  { actor, unitId, level, capacity }: ListRequest,
  cases: readonly LockedCase[],
  states: ReadonlyMap<string, CaseState>,
  now: number,
): Promise<ListFacts> {
  const all = [...states.values()];
  const heldBy = await achievementsHeld(
    tx,
    cases.map(({ id }) => id),
  );
  const isLimited = hasQuota(all, level);
  // A case may have moved to rules with a quota since it was read; otherwise this has its turn already.
  if (isLimited) await takeTurnsAsIssuer(tx, [unitId]);
  const seasons = [...new Set(cases.map(({ seasonId }) => seasonId))];
  const granted = isLimited ? await grantedBy(tx, unitId, seasons) : [];
  const counts = new Map(granted.map((row) => [`${row.seasonId} ${row.category}`, row.granted]));
  const asks = all.some(({ rules }) => needsDelegation(rules, level, capacity));
  const signer = { role: actor.role, unitId, personId: personOf(actor) ?? undefined };
  return {
    actor,
    unitId,
    heldBy,
    delegation: asks ? await delegationOn(tx, signer, capacity, isoDay(calendarDayOf(now))) : 'VALID',
    granted: (seasonId, category) => counts.get(`${seasonId} ${category}`) ?? 0,
  };
}
