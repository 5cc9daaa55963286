import { questions } from './invariant.ts';

/**
 * I12: of what an issuer granted in a season and category, each commendation was within the quota of the rule set that held in its
 * case when it was granted, which its own entry names; the order is that of the register. Grants under rules without a quota do
 * not wait for those that count, so they are not counted here.
 */
export const withinQuota = questions('I12', [
  {
    text: 'A commendation was granted in a season beyond the quota of the rule set that held at the grant',
    sql: `SELECT * FROM (
            SELECT m.id AS "commendationId", m.nomination_id AS "caseId", m.issuer_unit_id AS "issuerUnitId",
                   m.season_id AS "seasonId", m.category, limits.quota,
                   (count(*) OVER (PARTITION BY m.season_id, m.issuer_unit_id, m.category
                                   ORDER BY m.register_year, m.register_no, m.id))::integer AS "grantedByThen"
            FROM commendation m
                 JOIN ledger_entry e ON e.case_id = m.nomination_id AND e.kind = 'CommendationIssued'
                      AND e.body -> 'numbers' ->> 'commendationId' = m.id::text
                 JOIN rule_set r ON r.hash = e.rule_set
                 CROSS JOIN LATERAL (SELECT (r.content #>> ARRAY['quotas', m.level, m.category])::integer AS quota) AS limits
            WHERE limits.quota IS NOT NULL) AS granted
          WHERE "grantedByThen" > quota ORDER BY "issuerUnitId", "grantedByThen"`,
  },
]);
