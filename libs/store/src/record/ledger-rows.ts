import type { Actor, CaseEvent, RecordedEvent } from '@laurel/domain';
import type { ChainedEntry, LedgerEntry } from '@laurel/ledger';
import { together } from '../door/together.ts';
import type { Transaction } from '../door/transact.ts';
import { queueDeliveries } from '../webhooks/outbox.ts';

const COLUMNS = `case_id AS "caseId", case_seq AS "caseSeq", at, actor_kind, actor_role, actor_unit_id, actor_person_id,
  command_id AS "commandId", kind, rule_set AS "ruleSet", body, prev_hash AS "prevHash", leaf_hash AS "leafHash"`;

type Row = Omit<ChainedEntry, 'at' | 'actor'> & {
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_role: string;
  readonly actor_unit_id: string | null;
  readonly actor_person_id: string | null;
};

/** The entries of a case behind `afterSeq`, in order. */
export async function entriesAfter(tx: Transaction, caseId: string, afterSeq: number): Promise<ChainedEntry[]> {
  const rows = await tx.prepared<Row>(
    `SELECT ${COLUMNS} FROM ledger_entry WHERE case_id = $1 AND case_seq > $2 ORDER BY case_seq`,
    [caseId, afterSeq],
  );
  return rows.map(entryFrom);
}

/** All entries of several cases, by case and in order. */
export async function entriesOfCases(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, ChainedEntry[]>> {
  const rows = await tx.prepared<Row>(
    `SELECT ${COLUMNS} FROM ledger_entry WHERE case_id = ANY($1::uuid[]) ORDER BY case_id, case_seq`,
    [caseIds],
  );
  return Map.groupBy(rows.map(entryFrom), (entry) => entry.caseId);
}

/** Appends to the ledger, and to the outbox what other systems are told of it: there is no other way to append. */
export async function appendEntries(tx: Transaction, entries: readonly ChainedEntry[]): Promise<void> {
  await together([insertEntries(tx, entries), queueDeliveries(tx, entries)]);
}

async function insertEntries(tx: Transaction, entries: readonly ChainedEntry[]): Promise<void> {
  await tx.prepared(
    `INSERT INTO ledger_entry (case_id, case_seq, at, actor_kind, actor_role, actor_unit_id, actor_person_id, command_id,
                               kind, rule_set, body, prev_hash, leaf_hash)
     SELECT "caseId", "caseSeq", at, actor ->> 'kind', actor ->> 'role', (actor ->> 'unitId')::uuid,
            (actor ->> 'personId')::uuid, "commandId", kind, "ruleSet", body, "prevHash", "leafHash"
     FROM jsonb_to_recordset($1::jsonb) AS entry ("caseId" uuid, "caseSeq" integer, at timestamptz, actor jsonb,
          "commandId" uuid, kind text, "ruleSet" text, body jsonb, "prevHash" text, "leafHash" text)`,
    [JSON.stringify(entries)],
  );
}

/** The ledger's entry as the domain reads it. */
export function recordedFrom(entry: LedgerEntry): RecordedEvent {
  return {
    seq: entry.caseSeq,
    at: Date.parse(entry.at),
    actor: entry.actor as Actor,
    event: { kind: entry.kind, ...entry.body } as unknown as CaseEvent,
  };
}

function entryFrom({ at, actor_kind, actor_role, actor_unit_id, actor_person_id, ...entry }: Row): ChainedEntry {
  const office = { kind: actor_kind, role: actor_role, unitId: actor_unit_id };
  return {
    ...entry,
    at: at.toISOString(),
    actor: actor_person_id ? { ...office, personId: actor_person_id } : office,
  };
}
