import type { Refusal, Role } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** A document as its door needs it. `parts` holds the SHA-256 of each part that has come, by its number. */
export interface DocumentRow {
  readonly id: string;
  readonly nominationId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly state: 'OPEN' | 'KEPT' | 'REFUSED' | 'EXPIRED' | 'REMOVED';
  readonly parts: { readonly [n: string]: string };
  readonly sha256: string | null;
  readonly scan: 'CLEAN' | 'NOT_SCANNED' | null;
  readonly refusal: { readonly code: string; readonly facts: Refusal['facts'] } | null;
  readonly begunByRole: Role;
  readonly begunByUnitId: string | null;
  readonly begunAt: Date;
  readonly expiresAt: Date;
  readonly keptAt: Date | null;
}

const COLUMNS = `id, nomination_id AS "nominationId", kind, file_name AS "fileName", media_type AS "mediaType", bytes, state, parts,
  sha256, scan, refusal, begun_by_role AS "begunByRole", begun_by_unit_id AS "begunByUnitId", begun_at AS "begunAt",
  expires_at AS "expiresAt", kept_at AS "keptAt"`;

export async function findDocument(tx: Transaction, id: string): Promise<DocumentRow | null> {
  const [row] = await tx.rows<DocumentRow>(`SELECT ${COLUMNS} FROM document WHERE id = $1`, [id]);
  return row ?? null;
}

/** What is kept of a nomination, and what is on its way to it, in the order of ids. */
export function listDocuments(
  tx: Transaction,
  {
    nominationId,
    after,
    limit,
  }: { readonly nominationId: string; readonly after?: string | undefined; readonly limit: number },
): Promise<DocumentRow[]> {
  return tx.rows<DocumentRow>(
    `SELECT ${COLUMNS} FROM document WHERE nomination_id = $1 AND ($2::uuid IS NULL OR id > $2)
       AND (state = 'KEPT' OR (state = 'OPEN' AND expires_at > now())) ORDER BY id LIMIT ${limit}`,
    [nominationId, after ?? null],
  );
}

export type NewDocument = Pick<
  DocumentRow,
  'id' | 'nominationId' | 'kind' | 'fileName' | 'mediaType' | 'bytes' | 'begunAt' | 'expiresAt'
> & {
  readonly begunBy: { readonly role: Role; readonly unitId: string | null; readonly personId?: string | undefined };
};

export async function insertDocument(tx: Transaction, { begunBy, ...document }: NewDocument): Promise<void> {
  const { id, nominationId, kind, fileName, mediaType, bytes, begunAt, expiresAt } = document;
  const { role, unitId, personId = null } = begunBy;
  await tx.rows(
    `INSERT INTO document (id, nomination_id, kind, file_name, media_type, bytes, state, begun_by_role, begun_by_unit_id,
                           begun_by_person_id, begun_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, $9, $10, $11)`,
    [id, nominationId, kind, fileName, mediaType, bytes, role, unitId, personId, begunAt, expiresAt],
  );
}

/** How many documents a nomination has or gets, and how many uploads this office has open; an expired one counts no more. */
export async function countDocuments(
  tx: Transaction,
  { nominationId, begunBy, begunAt }: Pick<NewDocument, 'nominationId' | 'begunBy' | 'begunAt'>,
): Promise<{ readonly ofNomination: number; readonly openOfOffice: number }> {
  const [row] = await tx.rows<{ ofNomination: number; openOfOffice: number }>(
    `SELECT (SELECT count(*)::integer FROM document WHERE nomination_id = $1
             AND (state = 'KEPT' OR (state = 'OPEN' AND expires_at > $5))) AS "ofNomination",
            (SELECT count(*)::integer FROM document WHERE cleared_at IS NULL AND state = 'OPEN' AND expires_at > $5
             AND begun_by_role = $2 AND begun_by_unit_id IS NOT DISTINCT FROM $3
             AND begun_by_person_id IS NOT DISTINCT FROM $4) AS "openOfOffice"`,
    [nominationId, begunBy.role, begunBy.unitId, begunBy.personId ?? null, begunAt],
  );
  if (!row) throw new Error('Nothing was counted.');
  return row;
}

/** What a nomination holds, one line for each kept document in the order of ids: hash, size, type, id, kind. Null without any. */
export async function documentList(tx: Transaction, nominationId: string): Promise<string | null> {
  const [row] = await tx.rows<{ list: string | null }>(
    `SELECT string_agg(concat_ws(' ', sha256, bytes, media_type, id, kind), E'\\n' ORDER BY id) AS list
     FROM document WHERE nomination_id = $1 AND state = 'KEPT'`,
    [nominationId],
  );
  return row?.list ?? null;
}
