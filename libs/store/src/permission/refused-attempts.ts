import { randomUUID } from 'node:crypto';
import { calendarDayOf, isoDay } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { Where } from '../reading/where.ts';
import { thereFor } from '../restricted/kept-from.ts';

/** Who tried what they may not do. */
export interface ForbiddenAttempt {
  readonly action: string;
  readonly objectId: string;
  readonly code: string;
  readonly personId: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly address: string | null;
}

/** Of one actor on one day; whoever tries more is counted in one line, so that the log cannot be flooded. */
export const ATTEMPTS_A_DAY = 100;

/** Writes an attempt down, or counts it where the same was tried today. */
export async function keepRefusedAttempt(tx: Transaction, attempt: ForbiddenAttempt, at: Date): Promise<void> {
  const { action, objectId, code, personId, role, unitId, address } = attempt;
  const key = personId ?? (role ? `${role} ${unitId ?? ''}` : `address ${address}`);
  await tx.rows(
    `WITH full_day AS (SELECT count(*) >= ${ATTEMPTS_A_DAY} AS is_full FROM refused_attempt
        WHERE actor_key = $2 AND day = $11::date),
      known AS (SELECT 1 FROM refused_attempt WHERE actor_key = $2 AND action = $3 AND object_id = $4 AND code = $5
        AND day = $11::date),
      said AS (SELECT is_full AND NOT EXISTS (SELECT 1 FROM known) AS is_over FROM full_day)
     INSERT INTO refused_attempt (id, actor_key, day, action, object_id, code, person_id, actor_role, actor_unit_id, address,
                                  first_at, last_at)
     SELECT $1, $2, $11::date, CASE WHEN is_over THEN '*' ELSE $3 END,
            CASE WHEN is_over THEN '' ELSE $4 END, CASE WHEN is_over THEN '*' ELSE $5 END, $6::uuid, $7, $8::uuid, $9, $10, $10
     FROM said
     ON CONFLICT ON CONSTRAINT refused_attempt_once DO UPDATE SET times = refused_attempt.times + 1, last_at = excluded.last_at`,
    [
      randomUUID(),
      key,
      action,
      objectId,
      code,
      personId,
      role,
      unitId,
      address,
      at,
      isoDay(calendarDayOf(at.getTime())),
    ],
  );
}

export interface RefusedAttemptQuery {
  readonly code?: string | undefined;
  readonly action?: string | undefined;
  readonly personId?: string | undefined;
  /** Who reads the log: what was tried on a restricted case is told to its list. */
  readonly readerId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The latest first; `after` is the id of the last one seen. */
export function listRefusedAttempts<Row>(tx: Transaction, query: RefusedAttemptQuery): Promise<Row[]> {
  const where = new Where()
    .and('a.code = $?', query.code)
    .and('a.action = $?', query.action)
    .and('a.person_id = $?', query.personId)
    .and(
      '(a.first_at, a.id) < (SELECT last.first_at, last.id FROM refused_attempt last WHERE last.id = $?)',
      query.after,
    );
  where.always(`NOT EXISTS (SELECT FROM nomination n WHERE n.restricted AND ${thereFor(where.value(query.readerId ?? null))} IS NOT TRUE
    AND (n.id::text = a.object_id OR EXISTS (SELECT FROM document d WHERE d.nomination_id = n.id AND d.id::text = a.object_id)))`);
  return tx.rows<Row>(
    `SELECT a.id, a.action, NULLIF(a.object_id, '') AS "objectId", a.code, a.person_id AS "personId", a.actor_role AS role,
            a.actor_unit_id AS "unitId", a.address, a.times, a.first_at AS "firstAt", a.last_at AS "lastAt"
     FROM refused_attempt a ${where.sql} ORDER BY a.first_at DESC, a.id DESC LIMIT ${query.limit}`,
    where.parameters,
  );
}
