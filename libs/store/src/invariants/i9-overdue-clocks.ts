import { questions } from './invariant.ts';

/** A workflow rings within seconds; ten minutes leave room for a stack that was down meanwhile. */
export const RINGS_WITHIN = `interval '10 minutes'`;

/** I9: every clock of an open case is one that will ring. */
export const clocksRing = questions('I9', [
  {
    text: 'A clock of an open case is overdue, and nothing rang',
    sql: `SELECT n.id AS "caseId", running.value ->> 'clock' AS clock, running.value ->> 'level' AS level,
                 running.value ->> 'dueAt' AS "dueAt"
          FROM nomination n CROSS JOIN LATERAL jsonb_array_elements(n.clocks) AS running
          WHERE n.phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED')
            AND (running.value ->> 'dueAt')::timestamptz < now() - ${RINGS_WITHIN}
          ORDER BY n.id, clock`,
  },
]);
