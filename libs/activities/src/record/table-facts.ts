import type { RecordRequest } from '@laurel/contracts';
import { type NominationId, type Refusal, refuse } from '@laurel/domain';
import {
  achievementHeldBy,
  IN_FORCE_ONCE,
  isViolationOf,
  type LockedCase,
  reader,
  type Store,
  seasonHasEnded,
  type Transaction,
} from '@laurel/store';

/** The refusals that need facts which only the tables know: the season's end, and the achievement's other case. */
export async function refusedByTables(
  tx: Transaction,
  { seasonId }: LockedCase,
  { nominationId, events, isExclusive }: RecordRequest,
): Promise<Refusal | null> {
  const isSubmission = events.some((event) => event.kind === 'NominationSubmitted');
  if (isSubmission && (await seasonHasEnded(tx, seasonId))) return refuse('SEASON_ENDED');
  const isGrant = events.some((event) => event.kind === 'CommendationIssued');
  return isGrant && isExclusive ? secondGrantIn(tx, nominationId) : null;
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
