import type { Acts, RecordOutcome, RecordRequest } from '@laurel/contracts';
import type { CaseEvent, Refusal } from '@laurel/domain';
import {
  appendEntries,
  type BallotKey,
  claimCommand,
  entriesAfter,
  findByCorrectedName,
  findCommand,
  insertCommendations,
  type LockedCase,
  lockCase,
  type Store,
  together,
  type Transaction,
  transact,
  writeCases,
} from '@laurel/store';
import { chained } from './chained.ts';
import { commendationsIn } from './commendations.ts';
import { complete } from './complete.ts';
import { refusedCalendar, taken } from './faults.ts';
import { tellElsewhere, tellRecorded } from './outcome.ts';
import { takeTurnsAtQuota } from './quota-facts.ts';
import { refusedByTables, secondGrantAfterRace } from './table-facts.ts';

export interface RecordMeans {
  readonly store: Store;
  /** Secret votes are sealed under it, here and in the API. */
  readonly ballotKey: BallotKey;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/**
 * One command = one transaction, and the ledger is the arbiter. Idempotent by command id; when the case stands elsewhere
 * than expected nothing is written and the newer entries go back, so that the command is judged anew. A fault that does not
 * pass is thrown as one that is not tried again.
 */
export function recordAct(means: RecordMeans): Acts['record'] {
  return async (request) => {
    try {
      return await transact(means.store, (tx) => recordIn(tx, request, means.now(), means.ballotKey));
    } catch (fault) {
      const refusal = refusedCalendar(fault) ?? (await secondGrantAfterRace(means.store, request, fault));
      if (refusal) return { kind: 'REFUSED', refusal };
      throw taken(fault);
    }
  };
}

async function recordIn(tx: Transaction, request: RecordRequest, now: number, key: BallotKey): Promise<RecordOutcome> {
  await takeTurnsAtQuota(tx, request);
  const found = await lockCase(tx, request.nominationId, request.actor.unitId);
  if (!found) throw new Error(`There is no case ${request.nominationId}.`);
  if (found.caseSeq !== request.state.seq || request.events.length === 0) return catchUp(tx, request);
  const refusal: Refusal | null = await refusedByTables(tx, found, request, now);
  if (refusal) return { kind: 'REFUSED', refusal };
  if (!(await claimCommand(tx, commandRow(request, now)))) return catchUp(tx, request);
  return write(tx, found, request, now, key);
}

/** The case moved on, nothing was to be written, or this very command is in the ledger already: the table of commands tells which. */
async function catchUp(tx: Transaction, request: RecordRequest): Promise<RecordOutcome> {
  const { seq } = request.state;
  const seen = await findCommand(tx, request.commandId);
  if (!seen) return tellElsewhere(await entriesAfter(tx, request.nominationId, seq));
  if (seen.caseId !== request.nominationId || seen.fingerprint !== request.fingerprint) {
    throw new Error(`Command ${request.commandId} belongs to another case or body.`);
  }
  return tellRecorded(await entriesAfter(tx, request.nominationId, Math.min(seq, seen.firstSeq - 1)), seen);
}

async function write(
  tx: Transaction,
  of: LockedCase,
  request: RecordRequest,
  now: number,
  key: BallotKey,
): Promise<RecordOutcome> {
  const { actor, state } = request;
  const events = await complete(tx, request, now, key);
  const { entries, after } = chained(of, request, events, now);
  const head = entries.at(-1);
  if (!head) throw new Error('A command without events cannot be recorded.');
  const step = { id: of.id, before: state, after, headHash: head.leafHash, at: new Date(now) };
  // They do not wait for each other's rows.
  await together([
    insertCommendations(tx, commendationsIn(of, { actor, rules: state.rules }, events, now)),
    writeCases(tx, [step]),
    appendEntries(tx, entries),
  ]);
  const named = correctedNameIn(events);
  if (named) await findByCorrectedName(tx, of.id, named);
  return tellRecorded(entries, { firstSeq: of.caseSeq + 1, lastSeq: head.caseSeq });
}

function commandRow({ commandId, nominationId, fingerprint, state, events }: RecordRequest, now: number) {
  return {
    commandId,
    caseId: nominationId,
    fingerprint,
    firstSeq: state.seq + 1,
    lastSeq: state.seq + events.length,
    recordedAt: new Date(now),
  };
}

/** The text that an answer to a return gave as the nominee's name, by its id. */
function correctedNameIn(events: readonly CaseEvent[]): string | undefined {
  return events.find((event) => event.kind === 'NominationResubmitted')?.changes['nominee']?.remarkId;
}
