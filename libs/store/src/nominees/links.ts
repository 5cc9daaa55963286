import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';

/** Which person a nominee is. A link that ended stays. */
export interface NomineeLinkRow {
  readonly id: string;
  readonly nomineeId: string;
  readonly personId: string;
  /** Null where nobody is known by an account. */
  readonly linkedBy: string | null;
  readonly linkedAt: Date;
  readonly unlinkedBy: string | null;
  /** Null while the link is in force. */
  readonly unlinkedAt: Date | null;
}

export type NewLink = Pick<NomineeLinkRow, 'id' | 'nomineeId' | 'personId' | 'linkedBy'>;

export async function insertNomineeLink(tx: Transaction, link: NewLink, at: Date): Promise<void> {
  await tx.rows(
    'INSERT INTO nominee_person (id, nominee_id, person_id, linked_by, linked_at) VALUES ($1, $2, $3, $4, $5)',
    [link.id, link.nomineeId, link.personId, link.linkedBy, at],
  );
}

/** Whoever links or unlinks a nominee takes turns. Null where there is none, and where its name was erased. */
export async function lockNominee(tx: Transaction, id: string): Promise<{ readonly id: string } | null> {
  const [row] = await tx.rows<{ id: string }>(`SELECT id FROM nominee WHERE id = $1 AND name <> '' FOR NO KEY UPDATE`, [
    id,
  ]);
  return row ?? null;
}

export async function findNomineeLink(tx: Transaction, id: string): Promise<NomineeLinkRow | null> {
  const [row] = await tx.rows<NomineeLinkRow>(`${LINK} WHERE id = $1`, [id]);
  return row ?? null;
}

/** The link of a nominee that is in force. */
export async function nomineeLinkInForce(tx: Transaction, nomineeId: string): Promise<NomineeLinkRow | null> {
  const [row] = await tx.rows<NomineeLinkRow>(`${LINK} WHERE nominee_id = $1 AND unlinked_at IS NULL`, [nomineeId]);
  return row ?? null;
}

/** As how many nominees a person is known. */
export async function countNomineeLinks(tx: Transaction, personId: string): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    'SELECT count(*)::integer AS count FROM nominee_person WHERE person_id = $1 AND unlinked_at IS NULL',
    [personId],
  );
  return row?.count ?? 0;
}

/** Ends a link; the first time counts. */
export async function endNomineeLink(
  tx: Transaction,
  id: string,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<void> {
  await tx.rows('UPDATE nominee_person SET unlinked_by = $2, unlinked_at = $3 WHERE id = $1 AND unlinked_at IS NULL', [
    id,
    by,
    at,
  ]);
}

export interface NomineeLinkListQuery {
  readonly nomineeId?: string | undefined;
  readonly personId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids, those that ended too. */
export function listNomineeLinks(tx: Transaction, query: NomineeLinkListQuery): Promise<NomineeLinkRow[]> {
  const where = new Where()
    .and('nominee_id = $?', query.nomineeId)
    .and('person_id = $?', query.personId)
    .and('id > $?', query.after);
  return tx.rows<NomineeLinkRow>(`${LINK} ${where.sql} ORDER BY id LIMIT ${query.limit}`, where.parameters);
}

const LINK = `SELECT id, nominee_id AS "nomineeId", person_id AS "personId", linked_by AS "linkedBy", linked_at AS "linkedAt",
    unlinked_by AS "unlinkedBy", unlinked_at AS "unlinkedAt"
  FROM nominee_person`;
