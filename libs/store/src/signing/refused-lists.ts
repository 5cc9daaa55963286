import type { Refusal, RefusalCode } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { RefusedBefore } from '../intake/refusals.ts';
import { derivedId } from '../record/derived-id.ts';

export interface RefusedList {
  /** The key of the ask. */
  readonly askId: string;
  readonly fingerprint: string;
  /** The nominations for which it was refused; those that are not there are left out. */
  readonly caseIds: readonly string[];
  readonly refusal: Refusal;
  readonly actorRole: string;
  readonly actorUnitId: string | null;
  readonly at: Date;
}

/** Writes down, at each nomination, who tried to sign a list with it and why that was refused; the first answer stands. */
export async function keepRefusedList(tx: Transaction, refused: RefusedList): Promise<void> {
  const { askId, fingerprint, caseIds, refusal, actorRole, actorUnitId, at } = refused;
  const ids = [...new Set(caseIds)].map((caseId) => ({ id: attemptOf(askId, caseId), caseId }));
  await tx.rows(
    `INSERT INTO refusal (command_id, case_id, fingerprint, word, code, facts, actor_role, actor_unit_id, at)
     SELECT attempt.id, n.id, $2, 'decide', $3, $4, $5, $6, $7
     FROM jsonb_to_recordset($1::jsonb) AS attempt (id uuid, "caseId" uuid) JOIN nomination n ON n.id = attempt."caseId"
     ON CONFLICT (command_id) DO NOTHING`,
    [JSON.stringify(ids), fingerprint, refusal.code, JSON.stringify(refusal.facts), actorRole, actorUnitId, at],
  );
}

/** What an ask to sign these was refused with; null where it was not. */
export async function findRefusedList(
  tx: Transaction,
  askId: string,
  caseIds: readonly string[],
): Promise<RefusedBefore | null> {
  const [row] = await tx.rows<{ fingerprint: string; code: RefusalCode; facts: Refusal['facts'] }>(
    'SELECT fingerprint, code, facts FROM refusal WHERE command_id = ANY($1::uuid[]) LIMIT 1',
    [caseIds.map((caseId) => attemptOf(askId, caseId))],
  );
  return row ? { fingerprint: row.fingerprint, refusal: { code: row.code, facts: row.facts } } : null;
}

/** An attempt has an id of its own: under the id of the command itself the list may yet be signed by who may. */
const attemptOf = (askId: string, caseId: string) => derivedId(`refused ${askId}/${caseId}`);
