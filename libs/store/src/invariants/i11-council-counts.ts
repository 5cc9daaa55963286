import { questions } from './invariant.ts';

/** The ballots of each meeting: in secret, in writing, and those of each vote where it stands in the open. */
const CAST = `SELECT case_id, body ->> 'level' AS level, body ->> 'round' AS round,
    count(*) FILTER (WHERE NOT body ? 'vote') AS secret, count(*) FILTER (WHERE body ->> 'written' = 'true') AS written,
    count(*) FILTER (WHERE body ->> 'vote' = 'FOR') AS for, count(*) FILTER (WHERE body ->> 'vote' = 'AGAINST') AS against,
    count(*) FILTER (WHERE body ->> 'vote' = 'BLANK') AS blank
  FROM ledger_entry WHERE kind = 'BallotCast' GROUP BY case_id, body ->> 'level', body ->> 'round'`;

/** The minutes of each meeting: their count, and their slips with those of each vote. */
const MINUTES = `SELECT case_id, case_seq, body ->> 'level' AS level, body ->> 'round' AS round, body -> 'count' AS count, slips.*
  FROM ledger_entry CROSS JOIN LATERAL (
    SELECT count(*) AS slips, count(DISTINCT split_part(slip, ':', 1)) AS "differentSlips",
      count(*) FILTER (WHERE slip LIKE '%:FOR') AS "slipsFor", count(*) FILTER (WHERE slip LIKE '%:AGAINST') AS "slipsAgainst",
      count(*) FILTER (WHERE slip LIKE '%:BLANK') AS "slipsBlank"
    FROM jsonb_array_elements_text(CASE jsonb_typeof(body -> 'slips') WHEN 'array' THEN body -> 'slips' ELSE '[]' END) AS slip
  ) AS slips WHERE kind = 'CouncilClosed'`;

/** I11: everybody who voted is counted once, and nobody else. Nobody has to know for that who voted what. */
export const councilCounts = questions('I11', [
  {
    text: 'The minutes of a council count other votes than their slips and the open ballots say',
    sql: `SELECT m.case_id AS "caseId", m.case_seq AS "caseSeq", m.level, m.round, m.count, counted.expected
          FROM (${MINUTES}) m LEFT JOIN (${CAST}) c USING (case_id, level, round) CROSS JOIN LATERAL (SELECT
            jsonb_build_object('for', m."slipsFor" + COALESCE(c.for, 0), 'against', m."slipsAgainst" + COALESCE(c.against, 0),
              'blank', m."slipsBlank" + COALESCE(c.blank, 0), 'written', COALESCE(c.written, 0)) AS expected) AS counted
          WHERE m.count IS DISTINCT FROM counted.expected ORDER BY m.case_id, m.case_seq`,
  },
  {
    text: 'The minutes of a council hold other slips than secret ballots were cast',
    sql: `SELECT m.case_id AS "caseId", m.case_seq AS "caseSeq", m.level, m.round, m.slips, m."differentSlips",
                 COALESCE(c.secret, 0) AS "secretBallots"
          FROM (${MINUTES}) m LEFT JOIN (${CAST}) c USING (case_id, level, round)
          WHERE COALESCE(c.secret, 0) <> ANY (ARRAY[m.slips, m."differentSlips", m."slipsFor" + m."slipsAgainst" + m."slipsBlank"])
          ORDER BY m.case_id, m.case_seq`,
  },
  {
    text: 'A ballot box holds more slips or fewer than secret ballots were cast',
    sql: `SELECT COALESCE(b.nomination_id, c.case_id) AS "caseId", COALESCE(b.level, c.level) AS level,
                 COALESCE(b.round::text, c.round) AS round, COALESCE(c.secret, 0) AS "secretBallots", b.slips
          FROM (SELECT nomination_id, level, round, cardinality(slips) + jsonb_array_length(unsealed) AS slips FROM ballot_box) b
               FULL JOIN (SELECT * FROM (${CAST}) every_meeting WHERE secret > 0) c
               ON c.case_id = b.nomination_id AND c.level = b.level AND c.round = b.round::text
          WHERE b.slips IS DISTINCT FROM c.secret ORDER BY 1, 2, 3`,
  },
]);
