import { withPartOf } from '../reorganisation/cases-of-unit.ts';
import { questions } from './invariant.ts';

/** Hundreds of cases go over in a minute; five leave room for a stack that was down meanwhile. */
export const HANDED_OVER_WITHIN = `interval '5 minutes'`;

/** I9: what an abolished unit left open has come to its successor. */
export const handedOver = questions('I9', [
  {
    text: 'A case is still open at a unit that was abolished',
    sql: `SELECT n.id AS "caseId", gone.unit_id AS "unitId", unit.successor_id AS "successorId", gone.created_at AS "abolishedAt"
          FROM reorganisation gone JOIN unit ON unit.id = gone.unit_id JOIN nomination n ON ${withPartOf('gone.unit_id')}
          WHERE gone.created_at < now() - ${HANDED_OVER_WITHIN} ORDER BY n.id`,
  },
]);
