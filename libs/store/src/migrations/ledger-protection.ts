/** Tables that grow and never change. */
const APPEND_ONLY = ['ledger_entry', 'command', 'refusal', 'award_decision', 'rule_set'];

/** Tables whose rows the product moves along. */
const MOVING = [
  'territory',
  'unit',
  'season',
  'nominee',
  'salt',
  'achievement',
  'submission',
  'nomination',
  'level_review',
  'task',
  'remark',
  'intake_request',
  'commendation',
  'register_counter',
];

/** The application's role may insert and select; a trigger refuses the rest to everybody, the tables' owner included. */
export const PROTECT = [
  // A role belongs to the whole server: another database, or a migration at the same moment, may have made it already.
  `DO $$ BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'laurel_app') THEN CREATE ROLE laurel_app NOLOGIN; END IF;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
   END $$`,
  `DO $$ BEGIN
     -- Who is a member already may not be allowed to grant, and need not.
     IF NOT pg_has_role(current_user, 'laurel_app', 'MEMBER') THEN
       EXECUTE format('GRANT laurel_app TO %I', current_user);
     END IF;
     EXECUTE format('GRANT USAGE ON SCHEMA %I TO laurel_app', current_schema());
   END $$`,
  `GRANT SELECT ON migration TO laurel_app`,
  `GRANT SELECT, INSERT ON ${APPEND_ONLY.join(', ')} TO laurel_app`,
  `GRANT SELECT, INSERT, UPDATE ON ${MOVING.join(', ')} TO laurel_app`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP; END $$`,
  ...APPEND_ONLY.map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
];

/** The role stays: other databases of the same server may use it. */
export const UNPROTECT = [
  ...APPEND_ONLY.map((table) => `DROP TRIGGER ${table}_append_only ON ${table}`),
  'DROP FUNCTION refuse_change()',
  `REVOKE ALL ON ${[...APPEND_ONLY, ...MOVING, 'migration'].join(', ')} FROM laurel_app`,
];
