import { type Plant, onCase } from './plant.ts';

const entry = (what: string, set: string): Plant =>
  onCase('I6', what, 'settled', `UPDATE ledger_entry SET ${set} WHERE case_id = $1 AND kind = 'LevelDecided'`);
const LAST = 'case_seq = (SELECT max(case_seq) FROM ledger_entry WHERE case_id = $1)';

const HIGHEST = `number = (SELECT max(number) FROM award_decision other
  WHERE other.issuer_unit_id = award_decision.issuer_unit_id AND other.year = award_decision.year)`;

/** I3 and I6: numbers, and the chain. */
export const PLANTS_OF_LEDGER: readonly Plant[] = [
  entry('the body of an entry was changed', `body = jsonb_set(body, '{ownAward}', '"NO_AWARD"')`),
  entry('a fraction was put into the body of an entry', `body = body || '{"weight": 0.5}'`),
  entry('the instant of an entry was changed', `at = at + interval '1 ms'`),
  entry('the actor of an entry was changed', `actor_role = 'DEPUTY'`),
  entry('the unit of an actor was taken away', 'actor_unit_id = NULL'),
  entry('the kind of an entry was changed', `kind = 'LevelClosed'`),
  entry('the command of an entry was changed', 'command_id = gen_random_uuid()'),
  entry('the rule set of an entry was changed', `rule_set = repeat('0', 64)`),
  entry('the link to the entry before was changed', `prev_hash = repeat('1', 64)`),
  entry('the hash of an entry was changed', `leaf_hash = repeat('2', 64)`),
  onCase('I6', 'the tail of a chain was cut', 'settled', `DELETE FROM ledger_entry WHERE case_id = $1 AND ${LAST}`),
  onCase('I6', 'a whole chain was deleted', 'settled', 'DELETE FROM ledger_entry WHERE case_id = $1'),
  onCase(
    'I6',
    'the first entry was deleted',
    'settled',
    'DELETE FROM ledger_entry WHERE case_id = $1 AND case_seq = 1',
  ),
  onCase(
    'I6',
    'the head of a chain was changed',
    'open',
    `UPDATE nomination SET head_hash = repeat('3', 64) WHERE id = $1`,
  ),
  onCase(
    'I6',
    'two entries have changed places',
    'settled',
    'UPDATE ledger_entry SET case_seq = 5 - case_seq WHERE case_id = $1 AND case_seq IN (2, 3)',
    {
      drop: 'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_pk',
      create: 'ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_pk PRIMARY KEY (case_id, case_seq)',
    },
  ),
  {
    invariant: 'I6',
    what: 'a rule set was changed after it was pinned',
    async make(db, cases) {
      const sql = `UPDATE rule_set SET content = jsonb_set(content, '{fallback}', '"NONE"')
        WHERE hash = (SELECT rule_set_hash FROM nomination WHERE id = $1) RETURNING hash`;
      return (await db.rows(sql, [cases.open])).map((row) => row.hash);
    },
  },
  onCase(
    'I6',
    'the name of a nominee was changed',
    'withdrawn',
    `UPDATE nominee SET name = name || '?' WHERE id = (SELECT nominee_id FROM nomination WHERE id = $1)`,
  ),
  onCase(
    'I6',
    'the reason of a decision was changed',
    'forwarded',
    `UPDATE remark SET text = text || '?' WHERE nomination_id = $1`,
  ),
  onCase(
    'I6',
    'a case pins another rule set than it was judged by',
    'settled',
    `UPDATE nomination SET rule_set_hash = (SELECT hash FROM rule_set WHERE hash <> nomination.rule_set_hash LIMIT 1) WHERE id = $1`,
  ),
  numbers('a decision number was left out', 'award_decision', 'number = number + 1', HIGHEST),
  numbers('two commendations have one number', 'commendation', 'register_no = 1', `register_no = 2`, {
    drop: 'ALTER TABLE commendation DROP CONSTRAINT commendation_register_once',
    create: `ALTER TABLE commendation ADD CONSTRAINT commendation_register_once
               UNIQUE (issuer_unit_id, register_year, register_no)`,
  }),
  numbers('a number belongs to another year', 'commendation', 'register_year = 1999', 'register_no = 2'),
  numbers('a decision is missing', 'award_decision', '', 'number = 1'),
  numbers('a counter stands too high', 'register_counter', 'last = last + 1', `register = 'DECISION'`),
  numbers('a counter stands too low', 'register_counter', 'last = last - 1', `register = 'COMMENDATION'`),
  numbers('a counter is missing', 'register_counter', '', `register = 'COMMENDATION'`),
];

/** Changes, or without `set` deletes, one row of a register; the report must name the issuer. */
function numbers(what: string, table: string, set: string, where: string, without?: Plant['without']): Plant {
  return {
    invariant: 'I3',
    what,
    ...(without ? { without } : {}),
    async make(db) {
      const one = `ctid = (SELECT ctid FROM ${table} WHERE ${where} ORDER BY issuer_unit_id LIMIT 1)`;
      const sql = set ? `UPDATE ${table} SET ${set} WHERE ${one}` : `DELETE FROM ${table} WHERE ${one}`;
      const changed = await db.rows(`${sql} RETURNING issuer_unit_id`);
      if (changed.length === 0) throw new Error(`Nothing was planted by: ${sql}`);
      return changed.map((row) => row.issuer_unit_id);
    },
  };
}
