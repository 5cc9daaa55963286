import { questions } from './invariant.ts';

/** I5 for what a case is about: its achievement is still the one of its nominee and period. */
export const ownAchievement = questions('I5', [
  {
    text: 'The achievement of a case belongs to another nominee or another period',
    sql: `SELECT n.id AS "caseId", n.achievement_id AS "achievementId", n.nominee_id AS "nomineeId", n.period,
                 a.nominee_id AS "achievementOf", a.period AS "achievementIn"
          FROM nomination n LEFT JOIN achievement a ON a.id = n.achievement_id
          WHERE (a.nominee_id, a.period) IS DISTINCT FROM (n.nominee_id, n.period) ORDER BY n.id`,
  },
]);
