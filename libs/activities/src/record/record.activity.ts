import type { Acts, RecordOutcome, RecordRequest } from '@laurel/contracts';
import type { CaseEvent, Refusal } from '@laurel/domain';
import { ApplicationFailure } from '@temporalio/activity';
import { chain, type UnchainedEntry } from '@laurel/ledger';
import {
  appendEntries,
  caseChangeOf,
  claimCommand,
  entriesAfter,
  findCommand,
  IN_FORCE_ONCE,
  isFaultOfData,
  isViolationOf,
  type LockedCase,
  lockCase,
  moveCase,
  project,
  recordedFrom,
  sha256,
  type Store,
  together,
  type Transaction,
  transact,
} from '@laurel/store';
import { insertCommendations } from './commendations.ts';
import { tellElsewhere, tellRecorded } from './outcome.ts';
import { refusedByTables, secondGrantAfterRace } from './table-facts.ts';
import { withNumbers } from './with-numbers.ts';

export interface RecordMeans {
  readonly store: Store;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/**
 * One command = one transaction, and the ledger is the arbiter. Idempotent by command id; when the case stands elsewhere
 * than expected nothing is written and the newer entries go back, so that the command is judged anew.
 */
export function recordAct(means: RecordMeans): Acts['record'] {
  return async (request) => {
    try {
      return await transact(means.store, (tx) => recordIn(tx, request, means.now()));
    } catch (fault) {
      const refusal = await secondGrantAfterRace(means.store, request, fault);
      if (refusal) return { kind: 'REFUSED', refusal };
      // Tried again it would fail again, and the case would be busy for ever.
      const isPassing = isViolationOf(IN_FORCE_ONCE, fault); // Whoever held the achievement holds it no more.
      if (isFaultOfData(fault) && !isPassing)
        throw ApplicationFailure.nonRetryable((fault as Error).message, 'FAULT_OF_DATA');
      throw fault;
    }
  };
}

async function recordIn(tx: Transaction, request: RecordRequest, now: number): Promise<RecordOutcome> {
  const found = await lockCase(tx, request.nominationId);
  if (!found) throw new Error(`There is no case ${request.nominationId}.`);
  if (found.caseSeq !== request.expectedSeq || request.events.length === 0) return catchUp(tx, request);
  const refusal: Refusal | null = await refusedByTables(tx, found, request);
  if (refusal) return { kind: 'REFUSED', refusal };
  if (!(await claimCommand(tx, commandRow(request, now)))) return catchUp(tx, request);
  return write(tx, found, request, now);
}

/** The case moved on, nothing was to be written, or this very command is in the ledger already: the table of commands tells which. */
async function catchUp(tx: Transaction, request: RecordRequest): Promise<RecordOutcome> {
  const seen = await findCommand(tx, request.commandId);
  if (!seen) return tellElsewhere(await entriesAfter(tx, request.nominationId, request.expectedSeq));
  if (seen.caseId !== request.nominationId || seen.fingerprint !== request.fingerprint) {
    // Tried again it would fail again, and the case would be busy for ever.
    throw ApplicationFailure.nonRetryable(`Command ${request.commandId} belongs to another case or body.`);
  }
  const since = Math.min(request.expectedSeq, seen.firstSeq - 1);
  return tellRecorded(await entriesAfter(tx, request.nominationId, since), seen);
}

async function write(tx: Transaction, of: LockedCase, request: RecordRequest, now: number): Promise<RecordOutcome> {
  // Numbers come last among the locks: whoever waits for the same register waits as short as can be.
  const events = await withNumbers(tx, request.events, now);
  const entries = chain(
    { caseSeq: of.caseSeq, leafHash: of.headHash },
    events.map((event) => unchained(request, event, now)),
    sha256,
  );
  const head = entries.at(-1);
  if (!head) throw new Error('A command without events cannot be recorded.');
  const recorded = entries.map(recordedFrom);
  // They do not wait for each other's rows.
  await together([
    insertCommendations(tx, of, request, events, now),
    project(tx, of.id, recorded),
    appendEntries(tx, entries),
    moveCase(tx, of.id, head, caseChangeOf(recorded)),
  ]);
  return tellRecorded(entries, { firstSeq: of.caseSeq + 1, lastSeq: head.caseSeq });
}

function commandRow({ commandId, nominationId, fingerprint, expectedSeq, events }: RecordRequest, now: number) {
  return {
    commandId,
    caseId: nominationId,
    fingerprint,
    firstSeq: expectedSeq + 1,
    lastSeq: expectedSeq + events.length,
    recordedAt: new Date(now),
  };
}

function unchained(request: RecordRequest, { kind, ...body }: CaseEvent, now: number): UnchainedEntry {
  return {
    caseId: request.nominationId,
    at: new Date(now).toISOString(),
    actor: request.actor,
    commandId: request.commandId,
    kind,
    ruleSet: request.ruleSetHash,
    body: body as UnchainedEntry['body'],
  };
}
