import { randomUUID } from 'node:crypto';
import type { Transaction } from '../door/transact.ts';

/** As whom a provider knows somebody. */
export interface ProviderSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** Whom a provider's word is for; null where nobody is linked. */
export async function linkedPerson(tx: Transaction, { issuer, subject }: ProviderSubject): Promise<string | null> {
  const [row] = await tx.rows<{ personId: string }>(
    'SELECT person_id AS "personId" FROM provider_link WHERE issuer = $1 AND subject = $2 AND ended_at IS NULL',
    [issuer, subject],
  );
  return row?.personId ?? null;
}

/** False where the subject is linked already, or the person has a link with this provider. */
export async function linkPerson(tx: Transaction, { issuer, subject }: ProviderSubject, personId: string, at: Date) {
  const linked = await tx.rows(
    `INSERT INTO provider_link (id, issuer, subject, person_id, linked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [randomUUID(), issuer, subject, personId, at],
  );
  return linked.length > 0;
}

/** The providers that know a person. */
export function linksOf(tx: Transaction, personId: string) {
  return tx.rows<{ issuer: string; linkedAt: Date }>(
    'SELECT issuer, linked_at AS "linkedAt" FROM provider_link WHERE person_id = $1 AND ended_at IS NULL ORDER BY issuer',
    [personId],
  );
}

/** Ends the links of a person, with one provider or with all. False where there was none. */
export async function endLinks(tx: Transaction, personId: string, issuer: string | null, at: Date): Promise<boolean> {
  const ended = await tx.rows(
    `UPDATE provider_link SET ended_at = $3 WHERE person_id = $1 AND ended_at IS NULL AND ($2::text IS NULL OR issuer = $2)
     RETURNING id`,
    [personId, issuer, at],
  );
  return ended.length > 0;
}
