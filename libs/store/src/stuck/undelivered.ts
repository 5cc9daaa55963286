import type { Transaction } from '../door/transact.ts';
import { HAS_DATE_AHEAD } from '../season/season-dates.ts';

/** By then several tries failed, or nobody sends: the tries of the first hour lie minutes apart. */
const LATE_AFTER = `interval '1 hour'`;
/** Its workflow is started with the season; five minutes leave room for who asks again under the same key. */
const KEPT_WITHIN = `interval '5 minutes'`;
/** More is more, and no count of an hour. */
const COUNTED_MAX = 1000;

export interface UndeliveredMessages {
  readonly reason: 'WEBHOOK_DISABLED' | 'DELIVERIES_LATE' | 'DELIVERIES_DEAD';
  readonly id: string;
  readonly name: string;
  readonly messages: number;
  readonly since: Date;
}

/** Waits, or was given up and not queued anew since. */
const WAITS = `SELECT d.created_at FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'PENDING'`;
const GIVEN_UP = `SELECT d.created_at FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'DEAD'
  AND NOT EXISTS (SELECT FROM webhook_delivery again WHERE again.case_id = d.case_id AND again.case_seq = d.case_seq
    AND again.webhook_id = d.webhook_id AND again.state <> 'DEAD' AND again.created_at > d.created_at)`;

const counted = (rows: string) =>
  `SELECT count(*)::integer AS messages, min(created_at) AS since FROM (${rows} LIMIT ${COUNTED_MAX}) AS found`;

/**
 * What the addresses of other systems did not get for long: one that answered nothing for days or is gone, messages that are tried in
 * vain, and messages that were given up. An address that somebody disabled on purpose is none of them.
 */
export function undeliveredMessages(tx: Transaction, limit: number): Promise<UndeliveredMessages[]> {
  return tx.rows<UndeliveredMessages>(
    `SELECT why.reason, w.id, w.name, why.messages, why.since
     FROM webhook w CROSS JOIN LATERAL (
       SELECT 'WEBHOOK_DISABLED' AS reason, waits.messages, w.disabled_at AS since FROM (${counted(WAITS)}) AS waits
       WHERE w.disabled_for <> 'ASKED'
       UNION ALL
       SELECT 'DELIVERIES_LATE', late.messages, late.since
       FROM (${counted(`${WAITS} AND d.created_at < now() - ${LATE_AFTER}`)}) AS late
       WHERE w.disabled_at IS NULL AND late.messages > 0
       UNION ALL
       SELECT 'DELIVERIES_DEAD', dead.messages, dead.since FROM (${counted(GIVEN_UP)}) AS dead WHERE dead.messages > 0) AS why
     ORDER BY w.id, why.reason LIMIT $1`,
    [limit],
  );
}

export interface SeasonAhead {
  readonly id: string;
  readonly code: string;
  readonly openedAt: Date;
}

/** Seasons with a date ahead that were opened some minutes ago: a workflow keeps the dates of each. */
export function seasonsAhead(tx: Transaction, limit: number): Promise<SeasonAhead[]> {
  return tx.rows<SeasonAhead>(
    `SELECT s.id, s.code, s.opened_at AS "openedAt" FROM season s
     WHERE s.ended_at IS NULL AND s.opened_at < now() - ${KEPT_WITHIN} AND (${HAS_DATE_AHEAD}) ORDER BY s.id LIMIT $1`,
    [limit],
  );
}
