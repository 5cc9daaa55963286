import { randomUUID } from 'node:crypto';
import type { RecordRequest } from '@laurel/contracts';
import { type CaseEvent, calendarDayOf, type CaseState, councilRule, reviewAt, sealClocks } from '@laurel/domain';
import { allotNumbers, countBox, putIntoBox, type Transaction } from '@laurel/store';
import { ApplicationFailure } from '@temporalio/activity';
import { withSeating } from './council-facts.ts';

/**
 * The events with what only this transaction knows: the instants of their clocks, who sits in a council, the votes in the box of
 * a secret ballot, and the numbers of each commendation, which are the next ones of its issuer's registers. Numbers come last
 * among the locks: whoever waits for the same register waits as short as can be.
 */
export async function complete(tx: Transaction, request: RecordRequest, now: number): Promise<CaseEvent[]> {
  const completed: CaseEvent[] = [];
  for (const event of request.events) {
    const seated = await withSeating(tx, request, sealClocks(event, now), now);
    completed.push(await withNumbers(tx, await withBox(tx, request, seated), now));
  }
  return completed;
}

async function withBox(tx: Transaction, request: RecordRequest, event: CaseEvent): Promise<CaseEvent> {
  const { nominationId, commandId, state } = request;
  if (event.kind === 'BallotCast' && isSecret(state, event.level)) {
    const isIn = await putIntoBox(tx, commandId, { nominationId, level: event.level, round: event.round });
    // Tried again it would fail again, and the case would be busy for ever.
    if (!isIn) throw ApplicationFailure.nonRetryable(`Command ${commandId} brought no vote.`);
  }
  if (event.kind !== 'CouncilClosed' || event.count) return event;
  const ballots = reviewAt(state, event.level)?.council?.ballots ?? [];
  const written = ballots.filter((ballot) => ballot.written).length;
  return { ...event, ...(await countBox(tx, { nominationId, level: event.level, round: event.round }, written)) };
}

function isSecret(state: CaseState, level: Parameters<typeof councilRule>[1]): boolean {
  return councilRule(state, level).isSecret;
}

async function withNumbers(tx: Transaction, event: CaseEvent, now: number): Promise<CaseEvent> {
  if (event.kind !== 'CommendationIssued') return event;
  const { year } = calendarDayOf(now);
  const numbers = { commendationId: randomUUID(), year, ...(await allotNumbers(tx, event.unitId, year)) };
  return { ...event, numbers };
}
