/** In every ordinary case's list of who sees it: who sees all of them. No unit and no person has this id. */
export const EVERYTHING = "'00000000-0000-0000-0000-000000000000'";

/** Whose rows belong to a case, and by which column. */
const OF_A_CASE: { readonly [table: string]: string } = {
  level_review: 'nomination_id',
  remark: 'nomination_id',
  commendation: 'nomination_id',
  ledger_entry: 'case_id',
  command: 'case_id',
  refusal: 'case_id',
};

/** What is known of a nominee is seen by whoever sees a case of the nominee. */
const OF_A_NOMINEE: { readonly [table: string]: string } = { nominee: 'id', achievement: 'nominee_id' };

const PROTECTED = ['nomination', 'task', 'submission', ...Object.keys(OF_A_CASE), ...Object.keys(OF_A_NOMINEE)];

/** Nothing that a desk shows is in them. */
const KEPT_BACK = ['account', 'invitation', 'session', 'salt', 'ballot_box', 'ballot_envelope', 'refused_attempt'];

/**
 * `laurel_app` acts, and sees every row; `laurel_desk` reads for one office, and sees what `laurel.sight` names. It can write
 * nothing at all. Who may become `laurel_app` may become `laurel_desk`.
 */
export const SIGHT = [
  `DO $$ BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'laurel_desk') THEN CREATE ROLE laurel_desk NOLOGIN; END IF;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
   END $$`,
  `DO $$ BEGIN
     IF NOT pg_has_role('laurel_app', 'laurel_desk', 'SET') THEN
       EXECUTE 'GRANT laurel_desk TO laurel_app WITH INHERIT FALSE, SET TRUE';
     END IF;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
   END $$`,
  `DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO laurel_desk', current_schema()); END $$`,
  'GRANT SELECT ON ALL TABLES IN SCHEMA public TO laurel_desk',
  `REVOKE SELECT ON ${KEPT_BACK.join(', ')} FROM laurel_desk`,
  // The units of a line of successors, and the persons: a successor sees what its predecessors saw.
  `CREATE FUNCTION see(units uuid[], persons uuid[], everything boolean) RETURNS text LANGUAGE sql AS $$
     WITH RECURSIVE line AS (
       SELECT unnest(units) AS id
       UNION SELECT unit.id FROM unit JOIN line ON unit.successor_id = line.id)
     SELECT set_config('laurel.sight', array_to_string(
       ARRAY(SELECT id::text FROM line) || persons::text[] || CASE WHEN everything THEN ARRAY[${EVERYTHING}] END, ','), true)
   $$`,
  `CREATE FUNCTION sight() RETURNS uuid[] LANGUAGE sql STABLE AS $$
     SELECT string_to_array(NULLIF(current_setting('laurel.sight', true), ''), ',')::uuid[]
   $$`,
  // A restricted case is seen by the persons of its list; another by its units, its agencies, and who sees everything.
  `CREATE FUNCTION seen_of(n nomination) RETURNS uuid[] LANGUAGE sql STABLE AS $$
     SELECT CASE WHEN n.restricted THEN
       ARRAY(SELECT person_id FROM restricted_reader WHERE nomination_id = n.id AND removed_at IS NULL)
     ELSE ARRAY(
       SELECT ${EVERYTHING}::uuid
       UNION SELECT n.from_unit_id WHERE n.from_unit_id IS NOT NULL
       UNION SELECT value::uuid FROM jsonb_each_text(n.units)
       UNION SELECT unit_id FROM task WHERE nomination_id = n.id)
     END
   $$`,
  `CREATE FUNCTION keep_seen() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN NEW.seen_by := seen_of(NEW); RETURN NEW; END $$`,
  `CREATE TRIGGER nomination_seen_first BEFORE INSERT ON nomination FOR EACH ROW EXECUTE FUNCTION keep_seen()`,
  `CREATE TRIGGER nomination_seen BEFORE UPDATE ON nomination FOR EACH ROW
   WHEN (OLD.units IS DISTINCT FROM NEW.units OR OLD.from_unit_id IS DISTINCT FROM NEW.from_unit_id
     OR OLD.restricted IS DISTINCT FROM NEW.restricted)
   EXECUTE FUNCTION keep_seen()`,
  // An agency that is asked sees the file from then on.
  `CREATE FUNCTION seen_by_agency() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE nomination SET seen_by = seen_by || NEW.unit_id
     WHERE id = NEW.nomination_id AND NOT restricted AND NOT NEW.unit_id = ANY (seen_by);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER task_seen AFTER INSERT ON task FOR EACH ROW WHEN (NEW.kind = 'REPLY_CONSULTATION')
   EXECUTE FUNCTION seen_by_agency()`,
  `CREATE FUNCTION seen_by_listed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN UPDATE nomination n SET seen_by = seen_of(n) WHERE id = NEW.nomination_id; RETURN NULL; END $$`,
  `CREATE TRIGGER restricted_reader_seen AFTER INSERT OR UPDATE ON restricted_reader
   FOR EACH ROW EXECUTE FUNCTION seen_by_listed()`,
  ...PROTECTED.flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_for_acts ON ${table} TO laurel_app USING (true) WITH CHECK (true)`,
  ]),
  // Nobody reads by an office what is written of the own person.
  seen(
    'nomination',
    `seen_by && (SELECT sight()) AND NOT EXISTS (SELECT 1 FROM nominee_person own
      WHERE own.nominee_id = nomination.nominee_id AND own.person_id = ANY ((SELECT sight())::uuid[]))`,
  ),
  seen(
    'task',
    'unit_id = ANY ((SELECT sight())::uuid[]) OR EXISTS (SELECT 1 FROM nomination n WHERE n.id = nomination_id)',
  ),
  seen('submission', 'EXISTS (SELECT 1 FROM nomination n WHERE n.submission_id = submission.id)'),
  ...Object.entries(OF_A_CASE).map(([table, column]) =>
    seen(table, `EXISTS (SELECT 1 FROM nomination n WHERE n.id = ${table}.${column})`),
  ),
  ...Object.entries(OF_A_NOMINEE).map(([table, column]) =>
    seen(table, `EXISTS (SELECT 1 FROM nomination n WHERE n.nominee_id = ${table}.${column})`),
  ),
];

/** A table that came later, whose rows belong to a case, or to what the case has in the column `of`. */
export function protect(table: string, column: string, of = 'id'): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_for_acts ON ${table} TO laurel_app USING (true) WITH CHECK (true)`,
    seen(table, `EXISTS (SELECT 1 FROM nomination n WHERE n.${of} = ${table}.${column})`),
    `GRANT SELECT ON ${table} TO laurel_desk`,
  ];
}

/** For reading alone: there is no policy by which the desk could write. */
function seen(table: string, condition: string): string {
  return `CREATE POLICY ${table}_for_desk ON ${table} FOR SELECT TO laurel_desk USING (${condition})`;
}

/** The role stays: other databases of the same server may use it. */
export const BLIND = [
  ...PROTECTED.flatMap((table) => [
    `DROP POLICY ${table}_for_desk ON ${table}`,
    `DROP POLICY ${table}_for_acts ON ${table}`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
  ]),
  'DROP TRIGGER restricted_reader_seen ON restricted_reader',
  'DROP FUNCTION seen_by_listed()',
  'DROP TRIGGER task_seen ON task',
  'DROP FUNCTION seen_by_agency()',
  'DROP TRIGGER nomination_seen ON nomination',
  'DROP TRIGGER nomination_seen_first ON nomination',
  'DROP FUNCTION keep_seen()',
  'DROP FUNCTION seen_of(nomination)',
  'DROP FUNCTION sight()',
  'DROP FUNCTION see(uuid[], uuid[], boolean)',
  'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM laurel_desk',
];
