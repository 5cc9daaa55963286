/**
 * The place of an entry in the whole ledger, in the order in which places were given out; it is no part of the entry's form and
 * of no hash. A transaction has its own number before it takes a place: so whoever sees a place, and then that no older
 * transaction runs any more, knows that nothing will appear before it.
 */
export const POSITIONS = [
  'CREATE SEQUENCE ledger_position',
  `CREATE FUNCTION next_ledger_position() RETURNS bigint LANGUAGE sql VOLATILE
   RETURN CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval('ledger_position'::regclass) END`,
  'GRANT USAGE ON SEQUENCE ledger_position TO laurel_app',
  // Entries that are there get their places in the order in which the table holds them.
  'ALTER TABLE ledger_entry ADD COLUMN position bigint NOT NULL DEFAULT next_ledger_position()',
  'CREATE UNIQUE INDEX ledger_entry_position ON ledger_entry (position)',
];

export const NO_POSITIONS = [
  'ALTER TABLE ledger_entry DROP COLUMN position',
  'DROP FUNCTION next_ledger_position()',
  'DROP SEQUENCE ledger_position',
];
