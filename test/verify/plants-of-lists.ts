import { randomUUID } from 'node:crypto';
import { onCase, type Plant } from './plant.ts';

const REGISTER_ONCE = {
  drop: 'ALTER TABLE commendation DROP CONSTRAINT commendation_register_once',
  create:
    'ALTER TABLE commendation ADD CONSTRAINT commendation_register_once UNIQUE (issuer_unit_id, register_year, register_no)',
};
const SESSION = '(SELECT id FROM signing_session WHERE $1 = ANY(list))';

/** I1 to I3: a decision with a list is one decision, and each name of it has its place. */
export const PLANTS_OF_LISTS: readonly Plant[] = [
  {
    invariant: 'I3',
    what: 'two names of a list have changed places',
    without: REGISTER_ONCE,
    async make(db, { listed }) {
      const rows = await db.rows(
        `UPDATE commendation c SET register_no = other.register_no FROM commendation other
         WHERE c.decision_id = other.decision_id AND c.id <> other.id AND c.register_no + other.register_no =
           (SELECT 2 * first_register_no + 1 FROM signing_session WHERE id = ${SESSION}) RETURNING c.nomination_id`,
        [listed],
      );
      return rows.map((row) => row.nomination_id);
    },
  },
  onCase('I3', 'a name of a list is gone', 'listed', 'DELETE FROM commendation WHERE nomination_id = $1'),
  onSession('a name was put onto a list that was signed', `list = list || '${randomUUID()}'::uuid`),
  onSession('a list claims another decision number', 'decision_no = decision_no + 1'),
  {
    invariant: 'I3',
    what: 'the session of a list is gone',
    async make(db, { listed }) {
      await db.rows(`DELETE FROM signing_session WHERE id = ${SESSION}`, [listed]);
      return [listed];
    },
  },
  onCase(
    'I2',
    'a name of a list is granted by another decision than its entry says',
    'listed',
    `UPDATE commendation SET decision_id = (SELECT decision_id FROM commendation other
       WHERE other.nomination_id <> $1 AND other.issuer_unit_id <> commendation.issuer_unit_id LIMIT 1)
     WHERE nomination_id = $1`,
  ),
];

/** A change of the session's row, which the report must name. */
function onSession(what: string, set: string): Plant {
  return {
    invariant: 'I3',
    what,
    async make(db, { listed }) {
      const sql = `UPDATE signing_session SET ${set} WHERE id = ${SESSION} RETURNING id`;
      return (await db.rows(sql, [listed])).map((row) => row.id);
    },
  };
}
