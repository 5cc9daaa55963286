import type { DataSource } from 'typeorm';
import { actingReader, type Transaction } from '../door/transact.ts';

/** What the library that keeps sessions asks of a pool of connections. */
export interface SessionPool {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** The table `session` as that library sees it. */
export function sessionPool(store: DataSource): SessionPool {
  return { query: async (text, values) => ({ rows: await actingReader(store).rows(text, values) }) };
}

/** A session as it is shown to its person; it ends by itself at `idleEndsAt` unless a request comes before. */
export interface PersonSession {
  readonly id: string;
  readonly signedInAt: Date;
  readonly idleEndsAt: Date;
}

/** A person is signed in at a handful of places; a hundred say that something is wrong. */
const SESSIONS_SHOWN = 100;

/** The sessions of a person that have not ended, the youngest first. */
export function sessionsOf(tx: Transaction, personId: string, at: Date): Promise<PersonSession[]> {
  return tx.rows<PersonSession>(
    `SELECT handle AS id, to_timestamp((sess ->> 'signedInAt')::float8 / 1000) AS "signedInAt", expire AS "idleEndsAt"
     FROM session WHERE person_id = $1 AND expire > $2 ORDER BY 2 DESC LIMIT ${SESSIONS_SHOWN}`,
    [personId, at],
  );
}

/** Ends one session of a person with the next request. False where the person has none of that name. */
export async function endSession(tx: Transaction, personId: string, id: string): Promise<boolean> {
  const ended = await tx.rows('DELETE FROM session WHERE person_id = $1 AND handle = $2 RETURNING handle', [
    personId,
    id,
  ]);
  return ended.length > 0;
}
