import type { Submit } from '@laurel/domain';
import { documentList } from '../documents/document-rows.ts';
import type { Transaction } from '../door/transact.ts';

type Submitted = Pick<
  Submit,
  'nomineeId' | 'achievementId' | 'category' | 'period' | 'asks' | 'procedure' | 'startAt' | 'documents'
>;

/**
 * Whether the draft still says what is handed in, and holds its documents: it may have been changed or discarded between the door, which read it, and this
 * transaction, which holds its row. Units are left out: a successor may take over meanwhile, and the office is checked by itself.
 */
export async function isDraftAsSubmitted(tx: Transaction, id: string, submitted: Submitted): Promise<boolean> {
  const { nomineeId, achievementId, category, period, asks, procedure, startAt } = submitted;
  const rows = await tx.prepared(
    `SELECT id FROM nomination WHERE id = $1 AND discarded_at IS NULL AND nominee_id = $2 AND achievement_id = $3
       AND category = $4 AND period = $5 AND asks = $6 AND procedure = $7 AND start_at = $8`,
    [id, nomineeId, achievementId, category, period, asks, procedure, startAt],
  );
  return rows.length > 0 && holdsDocuments(tx, id, submitted.documents?.remarkId);
}

/** The list of documents that the submission commits to is the one that the nomination has. */
async function holdsDocuments(tx: Transaction, id: string, remarkId: string | undefined): Promise<boolean> {
  const list = await documentList(tx, id);
  if (remarkId === undefined) return list === null;
  const [remark] = await tx.rows<{ text: string }>('SELECT text FROM remark WHERE id = $1', [remarkId]);
  return remark?.text === list;
}
