import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { type CaseEvent, type CommendationIssued, calendarDayOf, isoDay } from '@laurel/domain';
import { insertCommendation, type LockedCase, type NewCommendation, type Transaction } from '@laurel/store';

/** Inserts the decision and the row of each commendation among the events, which carry their numbers by now. */
export async function insertCommendations(
  tx: Transaction,
  of: LockedCase,
  request: RecordRequest,
  events: readonly CaseEvent[],
  now: number,
): Promise<void> {
  const issued = events.filter((event) => event.kind === 'CommendationIssued');
  await Promise.all(issued.map((event) => insertCommendation(tx, of, rowOf(request, event, now))));
}

function rowOf({ actor, isExclusive }: RecordRequest, event: CommendationIssued, now: number): NewCommendation {
  const { numbers, level, round, capacity } = event;
  if (!numbers) throw new Error(`The commendation of ${level} has no numbers.`);
  return {
    ...numbers,
    id: numbers.commendationId,
    decisionId: randomUUID(),
    level,
    round,
    issuerUnitId: event.unitId,
    isExclusive,
    signerRole: actor.role,
    capacity,
    signedOn: isoDay(calendarDayOf(now)),
    issuedAt: new Date(now),
  };
}
