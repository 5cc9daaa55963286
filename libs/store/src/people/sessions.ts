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
     FROM session WHERE person_id = $1 AND expire > $2 AND sess ? 'signedInAt' ORDER BY 2 DESC LIMIT ${SESSIONS_SHOWN}`,
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

/** Ends every session of a person but one; with null there is none to keep. */
export async function endOtherSessions(tx: Transaction, personId: string, id: string | null): Promise<void> {
  await tx.rows('DELETE FROM session WHERE person_id = $1 AND handle IS DISTINCT FROM $2', [personId, id]);
}

/** Takes what a session waits for out of it. True for one caller alone, however many ask at once: what it waits for serves once. */
export async function takePending(tx: Transaction, sid: string, id: string): Promise<boolean> {
  const taken = await tx.rows(
    `UPDATE session SET sess = sess - 'pending' WHERE sid = $1 AND sess #>> '{pending,id}' = $2 RETURNING sid`,
    [sid, id],
  );
  return taken.length > 0;
}
