import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { type CaseEvent, calendarDayOf, sealClocks } from '@laurel/domain';
import { allotNumbers, type BallotKey, type Transaction } from '@laurel/store';
import { withSeating } from './council-facts.ts';
import { withBox } from './secret-ballots.ts';

/**
 * The events with what only this transaction knows: the instants of their clocks, who sits in a council, the votes in the box of
 * a secret ballot, and the numbers of each commendation, which are the next ones of its issuer's registers. Numbers come last
 * among the locks: whoever waits for the same register waits as short as can be.
 */
export async function complete(
  tx: Transaction,
  request: RecordRequest,
  now: number,
  key: BallotKey,
): Promise<CaseEvent[]> {
  const completed: CaseEvent[] = [];
  for (const event of request.events) {
    const seated = await withSeating(tx, request, sealClocks(event, now), now);
    completed.push(await withNumbers(tx, await withBox(tx, request, seated, key), now));
  }
  return completed;
}

async function withNumbers(tx: Transaction, event: CaseEvent, now: number): Promise<CaseEvent> {
  if (event.kind !== 'CommendationIssued') return event;
  const { year } = calendarDayOf(now);
  const numbers = { commendationId: randomUUID(), year, ...(await allotNumbers(tx, event.unitId, year)) };
  return { ...event, numbers };
}
