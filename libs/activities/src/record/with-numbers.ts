import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { type CaseEvent, type CommendationIssued, calendarDayOf, isoDay } from '@laurel/domain';
import { allotNumbers, insertCommendation, type LockedCase, type Transaction } from '@laurel/store';

/** The events with the numbers of each commendation in them; its decision and its row are inserted on the way. */
export async function withNumbers(
  tx: Transaction,
  of: LockedCase,
  request: RecordRequest,
  now: number,
): Promise<CaseEvent[]> {
  const numbered: CaseEvent[] = [];
  for (const event of request.events) {
    numbered.push(event.kind === 'CommendationIssued' ? await numberOne(tx, of, request, event, now) : event);
  }
  return numbered;
}

async function numberOne(
  tx: Transaction,
  of: LockedCase,
  { actor, isExclusive }: RecordRequest,
  event: CommendationIssued,
  now: number,
): Promise<CommendationIssued> {
  const day = calendarDayOf(now);
  const numbers = { commendationId: randomUUID(), year: day.year, ...(await allotNumbers(tx, event.unitId, day.year)) };
  await insertCommendation(tx, of, {
    ...numbers,
    id: numbers.commendationId,
    decisionId: randomUUID(),
    level: event.level,
    round: event.round,
    issuerUnitId: event.unitId,
    isExclusive,
    signerRole: actor.role,
    capacity: event.capacity,
    signedOn: isoDay(day),
    issuedAt: new Date(now),
  });
  return { ...event, numbers };
}
