import { randomUUID } from 'node:crypto';
import { type CaseEvent, calendarDayOf } from '@laurel/domain';
import { allotNumbers, type Transaction } from '@laurel/store';

/** The events with the numbers of each commendation in them, the next ones of its issuer's registers. */
export async function withNumbers(tx: Transaction, events: readonly CaseEvent[], now: number): Promise<CaseEvent[]> {
  const { year } = calendarDayOf(now);
  const numbered: CaseEvent[] = [];
  for (const event of events) {
    if (event.kind !== 'CommendationIssued') numbered.push(event);
    else {
      const numbers = { commendationId: randomUUID(), year, ...(await allotNumbers(tx, event.unitId, year)) };
      numbered.push({ ...event, numbers });
    }
  }
  return numbered;
}
