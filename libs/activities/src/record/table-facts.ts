import type { RecordRequest } from '@laurel/contracts';
import {
  calendarDayOf,
  isoDay,
  needsDelegation,
  type NominationId,
  type NominationSubmitted,
  personOf,
  type Refusal,
  refuse,
  refuseBySeason,
  refusePassedDeadline,
  refuseSigning,
  seasonStandingAt,
} from '@laurel/domain';
import {
  achievementHeldBy,
  datesForSubmission,
  delegationOn,
  IN_FORCE_ONCE,
  isDraftAsSubmitted,
  isViolationOf,
  type CaseForOffice,
  reader,
  type Store,
  type Transaction,
} from '@laurel/store';
import { refusedOffice } from './acting-office.ts';
import { isExclusive } from './commendations.ts';
import { refusedByRoster } from './council-facts.ts';
import { refusedQuota } from './quota-facts.ts';

/** The refusals that need facts which only the tables know: the office's unit, the season's dates, the draft, council terms, delegations, quotas, the achievement's other case. */
export async function refusedByTables(
  tx: Transaction,
  of: CaseForOffice,
  request: RecordRequest,
  now: number,
): Promise<Refusal | null> {
  const { nominationId, events, state } = request;
  const foreign = refusedOffice(request, of.unitAbolishedOn, now);
  if (foreign) return foreign;
  const submitted = events.find((event) => event.kind === 'NominationSubmitted');
  const unreceived = submitted && (await refusedSubmission(tx, of, submitted, now));
  if (unreceived) return unreceived;
  const unseated = await refusedByRoster(tx, request, now);
  if (unseated) return unseated;
  const late = refusePassedDeadline(events, now);
  if (late) return late;
  const unsigned = await refusedSigning(tx, request, now);
  if (unsigned) return unsigned;
  if (!events.some((event) => event.kind === 'CommendationIssued')) return null;
  const quota = await refusedQuota(tx, of, request);
  return quota ?? (isExclusive(state.rules) ? secondGrantIn(tx, nominationId) : null);
}

/** A season that receives, and the draft as the office saw it when it handed it in. */
async function refusedSubmission(tx: Transaction, of: CaseForOffice, submitted: NominationSubmitted, now: number) {
  const unreceived = refuseBySeason(seasonStandingAt(await datesForSubmission(tx, of.seasonId), now));
  if (unreceived) return unreceived;
  return (await isDraftAsSubmitted(tx, of.id, submitted)) ? null : refuse('DRAFT_CHANGED');
}

/** A delegation is checked at the moment of signing. */
async function refusedSigning(tx: Transaction, { actor, events, state }: RecordRequest, now: number) {
  const decided = events.find((event) => event.kind === 'LevelDecided');
  if (!decided || !needsDelegation(state.rules, decided.level, decided.capacity)) return null;
  const signer = { role: actor.role, unitId: actor.unitId, personId: personOf(actor) ?? undefined };
  const delegation = await delegationOn(tx, signer, decided.capacity, isoDay(calendarDayOf(now)));
  return refuseSigning(state.rules, decided, { delegation });
}

/** Two cases commended one achievement at the same moment: the constraint let one in, the other is refused by name. */
export async function secondGrantAfterRace(
  store: Store,
  { nominationId }: RecordRequest,
  fault: unknown,
): Promise<Refusal | null> {
  return isViolationOf(IN_FORCE_ONCE, fault) ? secondGrantIn(reader(store), nominationId) : null;
}

async function secondGrantIn(tx: Transaction, nominationId: NominationId): Promise<Refusal | null> {
  const heldBy = await achievementHeldBy(tx, nominationId);
  return heldBy ? refuse('SECOND_GRANT_FOR_ACHIEVEMENT', { heldBy }) : null;
}
