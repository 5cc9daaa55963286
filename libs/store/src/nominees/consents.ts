import type { Transaction } from '../door/transact.ts';

/** What a nominee agreed to last; all null where nothing ever was. */
export interface ConsentRow {
  readonly textVersion: string | null;
  readonly givenAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export interface OwnConsentRow extends ConsentRow {
  readonly nominee: { readonly id: string; readonly name: string };
}

/** Of the consents that the person linked with the nominee gave, the one in force, else the latest. */
const LATEST = `LEFT JOIN LATERAL (
  SELECT text_version, given_at, withdrawn_at FROM consent
  WHERE nominee_id = own.nominee_id AND person_id = own.person_id
  ORDER BY withdrawn_at IS NULL DESC, given_at DESC, id LIMIT 1) c ON true`;

const CONSENT = `c.text_version AS "textVersion", c.given_at AS "givenAt", c.withdrawn_at AS "withdrawnAt"`;

/** As which nominees a person is known, in the order of their ids, and what the person agreed to. */
export function consentsOfPerson(tx: Transaction, personId: string): Promise<OwnConsentRow[]> {
  return tx.rows<OwnConsentRow>(
    `SELECT jsonb_build_object('id', p.id, 'name', p.name) AS nominee, ${CONSENT}
     FROM nominee_person own JOIN nominee p ON p.id = own.nominee_id ${LATEST}
     WHERE own.person_id = $1 AND own.unlinked_at IS NULL ORDER BY p.id`,
    [personId],
  );
}

/** What the nominee of a nomination agreed to; null where the reader sees no such nomination. */
export async function consentOfNomination(tx: Transaction, id: string): Promise<ConsentRow | null> {
  const [row] = await tx.rows<ConsentRow>(
    `SELECT ${CONSENT} FROM nomination n
     LEFT JOIN nominee_person own ON own.nominee_id = n.nominee_id AND own.unlinked_at IS NULL ${LATEST} WHERE n.id = $1`,
    [id],
  );
  return row ?? null;
}

interface Given {
  readonly id: string;
  readonly nomineeId: string;
  readonly personId: string;
  readonly textVersion: string;
}

/** Agrees to a text. Agreed to already it stays as it was; agreed to in other words it is agreed anew. The caller locked the nominee. */
export async function giveConsent(tx: Transaction, given: Given, at: Date): Promise<void> {
  const { id, nomineeId, personId, textVersion } = given;
  await tx.rows(
    `UPDATE consent SET withdrawn_at = $4
     WHERE nominee_id = $1 AND person_id = $2 AND withdrawn_at IS NULL AND text_version <> $3`,
    [nomineeId, personId, textVersion, at],
  );
  await tx.rows(
    `INSERT INTO consent (id, nominee_id, person_id, text_version, given_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (nominee_id, person_id) WHERE withdrawn_at IS NULL DO NOTHING`,
    [id, nomineeId, personId, textVersion, at],
  );
}

/** Takes a consent back; where there is none nothing is written. */
export async function withdrawConsent(tx: Transaction, nomineeId: string, personId: string, at: Date): Promise<void> {
  await tx.rows(
    'UPDATE consent SET withdrawn_at = $3 WHERE nominee_id = $1 AND person_id = $2 AND withdrawn_at IS NULL',
    [nomineeId, personId, at],
  );
}
