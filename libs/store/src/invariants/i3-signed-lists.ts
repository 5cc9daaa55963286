import { questions } from './invariant.ts';

/** I3 for lists: one number, and register numbers that follow each other in the order of the annex. */
export const numbersOfLists = questions('I3', [
  {
    text: 'A name of a signed list has no commendation with the number of its place in the annex',
    sql: `SELECT s.id AS "sessionId", s.decision_no AS "decisionNo", listed.position::integer, listed.id AS "caseId",
                 s.first_register_no + listed.position - 1 AS "expectedNo", m.register_no AS "registerNo"
          FROM signing_session s CROSS JOIN LATERAL unnest(s.list) WITH ORDINALITY AS listed (id, position)
               LEFT JOIN commendation m ON m.nomination_id = listed.id AND m.decision_id = s.decision_id
          WHERE s.state = 'SIGNED' AND (m.issuer_unit_id, m.level, m.register_year, m.register_no)
                IS DISTINCT FROM (s.unit_id, s.level, s.year, s.first_register_no + listed.position - 1)
          ORDER BY s.id, listed.position`,
  },
  {
    text: 'A decision is another one than its signed list says, or grants more names or fewer',
    sql: `SELECT s.id AS "sessionId", s.decision_id AS "decisionId", s.decision_no AS "decisionNo", d.number,
                 cardinality(s.list) AS names, count(m.id)::integer AS commendations
          FROM signing_session s LEFT JOIN award_decision d ON d.id = s.decision_id
               LEFT JOIN commendation m ON m.decision_id = s.decision_id
          WHERE s.state = 'SIGNED' GROUP BY s.id, d.id
          HAVING count(m.id) <> cardinality(s.list)
              OR (d.issuer_unit_id, d.year, d.number) IS DISTINCT FROM (s.unit_id, s.year, s.decision_no)
          ORDER BY s.id`,
  },
  {
    text: 'A decision grants several commendations, and nobody signed a list',
    sql: `SELECT m.decision_id AS "decisionId", array_agg(m.nomination_id ORDER BY m.register_no) AS "caseIds"
          FROM commendation m WHERE NOT EXISTS (SELECT FROM signing_session s WHERE s.decision_id = m.decision_id)
          GROUP BY m.decision_id HAVING count(*) > 1 ORDER BY m.decision_id`,
  },
]);
