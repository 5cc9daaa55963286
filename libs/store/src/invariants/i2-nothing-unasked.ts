import { type Question, questions } from './invariant.ts';

const entries: Question[] = [
  {
    text: 'A ledger entry lies outside the range of its command',
    sql: `SELECT e.case_id AS "caseId", e.case_seq AS "caseSeq", e.command_id AS "commandId", e.kind
          FROM ledger_entry e LEFT JOIN command c
               ON c.command_id = e.command_id AND c.case_id = e.case_id AND e.case_seq BETWEEN c.first_seq AND c.last_seq
          WHERE c.command_id IS NULL ORDER BY e.case_id, e.case_seq`,
  },
  {
    text: 'A ledger entry belongs to no nomination',
    sql: `SELECT e.case_id AS "caseId", e.case_seq AS "caseSeq", e.command_id AS "commandId", e.kind
          FROM ledger_entry e LEFT JOIN nomination n ON n.id = e.case_id
          WHERE n.id IS NULL ORDER BY e.case_id, e.case_seq`,
  },
  {
    text: 'A command took effect although its caller was told that it is refused',
    sql: `SELECT c.command_id AS "commandId", c.case_id AS "caseId", r.code
          FROM refusal r JOIN command c ON c.command_id = r.command_id ORDER BY c.case_id, c.command_id`,
  },
];

/** Everything is compared as text: what somebody planted in a body need not be a number. Vietnam keeps UTC+7. */
const awards: Question[] = [
  {
    text: 'No ledger entry issued this commendation as it stands in the tables',
    sql: `SELECT m.id AS "commendationId", m.nomination_id AS "caseId", m.level, d.number AS "decisionNo",
                 m.register_no AS "registerNo", e.case_seq AS "caseSeq", e.body -> 'numbers' AS "ledgerNumbers"
          FROM commendation m LEFT JOIN award_decision d ON d.id = m.decision_id
               LEFT JOIN ledger_entry e ON e.case_id = m.nomination_id AND e.kind = 'CommendationIssued'
                    AND e.body -> 'numbers' ->> 'commendationId' = m.id::text
          WHERE e.case_id IS NULL
             OR (d.issuer_unit_id, d.year) IS DISTINCT FROM (m.issuer_unit_id, m.register_year)
             OR (m.level, m.round::text, m.issuer_unit_id::text, m.register_year::text, d.number::text,
                 m.register_no::text, d.capacity, d.signer_role, m.issued_at, d.signed_on) IS DISTINCT FROM
                (e.body ->> 'level', e.body ->> 'round', e.body ->> 'unitId', e.body -> 'numbers' ->> 'year',
                 e.body -> 'numbers' ->> 'decisionNo', e.body -> 'numbers' ->> 'registerNo', e.body ->> 'capacity',
                 e.actor_role, e.at, (e.at AT TIME ZONE 'UTC' + interval '7 hours')::date)
          ORDER BY m.nomination_id, m.id`,
  },
  {
    text: 'A numbered decision grants no commendation',
    sql: `SELECT d.id AS "decisionId", d.issuer_unit_id AS "issuerUnitId", d.year, d.number
          FROM award_decision d LEFT JOIN commendation m ON m.decision_id = d.id
          WHERE m.id IS NULL ORDER BY d.issuer_unit_id, d.year, d.number`,
  },
];

const reviews: Question[] = [
  {
    text: 'No ledger entry opened this level',
    sql: `SELECT r.nomination_id AS "caseId", r.level, r.round
          FROM level_review r LEFT JOIN ledger_entry e ON e.case_id = r.nomination_id AND e.kind = 'LevelOpened'
               AND e.body ->> 'level' = r.level AND e.body ->> 'round' = r.round::text
          WHERE e.case_id IS NULL ORDER BY r.nomination_id, r.level`,
  },
  {
    text: 'No ledger entry decided this level',
    sql: `SELECT r.nomination_id AS "caseId", r.level, r.round, r.own_award AS "ownAward", r.onward
          FROM level_review r LEFT JOIN ledger_entry e ON e.case_id = r.nomination_id AND e.kind = 'LevelDecided'
               AND e.body ->> 'level' = r.level AND e.body ->> 'round' = r.round::text
          WHERE COALESCE(r.decided_at::text, r.own_award, r.onward) IS NOT NULL AND e.case_id IS NULL
          ORDER BY r.nomination_id, r.level`,
  },
  {
    text: 'No ledger entry opened this task',
    sql: `SELECT t.id AS "taskId", t.nomination_id AS "caseId", t.kind, t.level, t.round
          FROM task t WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.case_id = t.nomination_id AND e.at = t.opened_at)
             OR NOT EXISTS (SELECT FROM ledger_entry e WHERE e.case_id = t.nomination_id AND e.kind = 'LevelOpened'
                            AND e.body ->> 'level' = t.level AND e.body ->> 'round' = t.round::text)
             OR t.kind = 'SETTLE_RESERVED' AND NOT EXISTS (SELECT FROM ledger_entry e WHERE e.case_id = t.nomination_id
                  AND e.kind = 'ReservedAwaited' AND e.body ->> 'level' = t.level AND e.body ->> 'round' = t.round::text)
          ORDER BY t.nomination_id, t.id`,
  },
];

/** I2: every entry was commanded, and every effect in the tables was entered. */
export const nothingUnasked = questions('I2', [...entries, ...awards, ...reviews]);
