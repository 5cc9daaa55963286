import type { CommandReceipt, Receipt } from '@laurel/contracts';
import type { RecordedEvent, Refusal } from '@laurel/domain';
import {
  type AskedCase,
  type CommandRow,
  entriesAfter,
  findCommand,
  actingReader,
  recordedFrom,
  type Store,
} from '@laurel/store';
import type { Intent } from '../input/idempotency-key.ts';
import { Problem } from '../problem/problem.ts';

/** The answer that this key was given before; null for a new one. The same key with another body is a problem. */
export async function answeredBefore(
  store: Store,
  intent: Intent,
  { command, refused }: AskedCase,
): Promise<CommandReceipt | { readonly refusal: Refusal } | null> {
  if (command) return receiptOf(store, intent, command);
  if (refused) sameBody(refused.fingerprint, intent);
  return refused;
}

/** The receipt of a command that is in the ledger by now, read from it; null when it is not there. */
export async function recordedReceipt(store: Store, intent: Intent): Promise<CommandReceipt | null> {
  const row = await findCommand(actingReader(store), intent.id);
  return row && receiptOf(store, intent, row);
}

function receiptOf(store: Store, intent: Intent, row: CommandRow): Promise<CommandReceipt> {
  sameBody(row.fingerprint, intent);
  return fromLedger(store, row);
}

export function receiptFrom(
  nominationId: string,
  commandId: string,
  entries: readonly RecordedEvent[],
  receipt: Receipt,
): CommandReceipt {
  const issued = entries.map(({ event }) => (event.kind === 'CommendationIssued' ? event.numbers : undefined));
  const numbers = issued.find((found) => found !== undefined);
  return {
    commandId,
    nominationId,
    events: entries.map(({ seq, at, event }) => ({ caseSeq: seq, kind: event.kind, at: new Date(at).toISOString() })),
    decisionNo: numbers?.decisionNo ?? null,
    registerNo: numbers?.registerNo ?? null,
    receipt,
  };
}

async function fromLedger(store: Store, { caseId, commandId, firstSeq, lastSeq }: CommandRow): Promise<CommandReceipt> {
  const behind = await entriesAfter(actingReader(store), caseId, firstSeq - 1);
  const own = behind.filter((entry) => entry.caseSeq <= lastSeq);
  const last = own.at(-1);
  if (!last) throw new Error(`Command ${commandId} has no entries.`);
  return receiptFrom(caseId, commandId, own.map(recordedFrom), { caseSeq: last.caseSeq, leafHash: last.leafHash });
}

function sameBody(fingerprint: string, intent: Intent): void {
  if (fingerprint !== intent.fingerprint) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
}
