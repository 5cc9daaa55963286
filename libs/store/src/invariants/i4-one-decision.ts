import { questions } from './invariant.ts';

/** I4: one decision for a level and round, one settlement of a reserved award, and the tasks closed by just these. */
export const oneDecision = questions('I4', [
  {
    text: 'A level was decided more than once in one round',
    sql: `SELECT case_id AS "caseId", body ->> 'level' AS level, body ->> 'round' AS round,
                 array_agg(case_seq ORDER BY case_seq) AS "entries", array_agg(command_id ORDER BY case_seq) AS "commandIds"
          FROM ledger_entry WHERE kind = 'LevelDecided'
          GROUP BY case_id, body ->> 'level', body ->> 'round' HAVING count(*) > 1 ORDER BY case_id`,
  },
  {
    text: 'A reserved award was settled more often than it was awaited',
    sql: `SELECT case_id AS "caseId", body ->> 'level' AS level,
                 array_agg(case_seq ORDER BY case_seq) FILTER (WHERE kind <> 'ReservedAwaited') AS "entries"
          FROM ledger_entry WHERE kind IN ('ReservedAwaited', 'ReservedIssued', 'ReservedDeclined')
          GROUP BY case_id, body ->> 'level'
          HAVING count(*) FILTER (WHERE kind <> 'ReservedAwaited') > count(*) FILTER (WHERE kind = 'ReservedAwaited')
          ORDER BY case_id`,
  },
  {
    text: 'A level is decided in the tables or in the ledger, but not in both, or not at the same time',
    sql: `SELECT COALESCE(r.nomination_id, e.case_id) AS "caseId", COALESCE(r.level, e.body ->> 'level') AS level,
                 COALESCE(r.round::text, e.body ->> 'round') AS round, r.decided_at AS "decidedAt",
                 e.case_seq AS "caseSeq", e.at
          FROM level_review r FULL JOIN (SELECT * FROM ledger_entry WHERE kind = 'LevelDecided') AS e
               ON e.case_id = r.nomination_id AND e.body ->> 'level' = r.level AND e.body ->> 'round' = r.round::text
          WHERE r.decided_at IS DISTINCT FROM e.at ORDER BY 1, 2`,
  },
  {
    text: 'A task was closed, but by no entry of its case',
    sql: `SELECT t.id AS "taskId", t.nomination_id AS "caseId", t.kind, t.level, t.round, t.closed_at AS "closedAt"
          FROM task t LEFT JOIN ledger_entry e ON e.case_id = t.nomination_id AND e.at = t.closed_at
          WHERE t.closed_at IS NOT NULL AND e.case_id IS NULL ORDER BY t.nomination_id, t.id`,
  },
  {
    text: 'A task is open although its level was decided',
    sql: `SELECT t.id AS "taskId", t.nomination_id AS "caseId", t.level, t.round, e.case_seq AS "caseSeq"
          FROM task t JOIN ledger_entry e ON e.case_id = t.nomination_id AND e.kind = 'LevelDecided'
               AND e.body ->> 'level' = t.level AND e.body ->> 'round' = t.round::text
          WHERE t.closed_at IS NULL AND t.kind = 'DECIDE' ORDER BY t.nomination_id, t.id`,
  },
]);
