/** The words of a name with a blank before each, so that a word's beginning is told from its middle. */
export const WORDS_OF = `CREATE FUNCTION words_of(plain_key text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ' ' || translate(plain_key, '-_''’"“”.,;:()/&', '               ')`;

/**
 * By what a nomination is found, and by which units: those that it concerns. Triggers keep it, so that whoever writes a
 * nomination, an agency's task or a name need not think of it. A draft has no row. A name that was erased is erased here too.
 */
export const FINDINGS = [
  `CREATE TABLE finding (
    nomination_id uuid NOT NULL,
    season_id uuid NOT NULL,
    unit_ids uuid[] NOT NULL,
    name_key text NOT NULL,
    words text NOT NULL,
    CONSTRAINT finding_pk PRIMARY KEY (nomination_id) INCLUDE (season_id, unit_ids, words),
    CONSTRAINT finding_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
  )`,
  // Every beginning of every word, up to its eighth letter: no Vietnamese word is longer, and what is longer is compared besides.
  `CREATE FUNCTION finding_keys(season_id uuid, unit_ids uuid[], words text) RETURNS text[]
   LANGUAGE sql IMMUTABLE PARALLEL SAFE
   RETURN unit_ids::text[] || season_id::text || ARRAY(
     SELECT DISTINCT left(word, size) FROM unnest(string_to_array(words, ' ')) AS word,
            generate_series(1, least(length(word), 8)) AS size)`,
  `CREATE FUNCTION concerned_units(units jsonb, from_unit_id uuid) RETURNS uuid[]
   LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT COALESCE(array_agg(DISTINCT id), '{}')
     FROM (SELECT value::uuid AS id FROM jsonb_each_text(units) UNION SELECT from_unit_id) AS concerned
     WHERE id IS NOT NULL $$`,
  `INSERT INTO finding (nomination_id, season_id, unit_ids, name_key, words)
   SELECT n.id, n.season_id, concerned_units(n.units, n.from_unit_id) || asked.unit_ids, p.name_key, words_of(p.plain_key)
   FROM nomination n JOIN nominee p ON p.id = n.nominee_id CROSS JOIN LATERAL (
     SELECT COALESCE(array_agg(DISTINCT t.unit_id), '{}') AS unit_ids FROM task t
     WHERE t.nomination_id = n.id AND t.unit_id <> ALL (concerned_units(n.units, n.from_unit_id))) AS asked
   WHERE n.phase <> 'DRAFT'`,
  // Written at once and not from a list of pending entries: a search would read that list first.
  `CREATE INDEX finding_by_keys ON finding USING gin (finding_keys(season_id, unit_ids, words)) WITH (fastupdate = off)`,
  'CREATE INDEX finding_by_name ON finding (words, nomination_id)',

  // A unit that was concerned once stays so: it may look for what it had. A hundred units at most: an entry of an index has
  // 2,700 bytes, and a case of four levels that asked ninety agencies has asked everybody.
  `CREATE FUNCTION find_nomination() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO finding (nomination_id, season_id, unit_ids, name_key, words)
     SELECT NEW.id, NEW.season_id, concerned_units(NEW.units, NEW.from_unit_id), p.name_key, words_of(p.plain_key)
     FROM nominee p WHERE p.id = NEW.nominee_id
     ON CONFLICT (nomination_id) DO UPDATE
       SET unit_ids = (ARRAY(SELECT DISTINCT unnest(excluded.unit_ids || finding.unit_ids)))[1:100];
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER nomination_found_new AFTER INSERT ON nomination FOR EACH ROW
   WHEN (NEW.phase <> 'DRAFT') EXECUTE FUNCTION find_nomination()`,
  `CREATE TRIGGER nomination_found AFTER UPDATE ON nomination FOR EACH ROW
   WHEN (NEW.phase <> 'DRAFT' AND (OLD.phase = 'DRAFT' OR NEW.units IS DISTINCT FROM OLD.units
     OR NEW.from_unit_id IS DISTINCT FROM OLD.from_unit_id)) EXECUTE FUNCTION find_nomination()`,

  `CREATE FUNCTION find_for_agency() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE finding SET unit_ids = unit_ids || NEW.unit_id
     WHERE nomination_id = NEW.nomination_id AND NEW.unit_id <> ALL (unit_ids) AND cardinality(unit_ids) < 100;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER agency_found AFTER INSERT ON task FOR EACH ROW
   WHEN (NEW.kind = 'REPLY_CONSULTATION') EXECUTE FUNCTION find_for_agency()`,

  `CREATE FUNCTION find_by_new_name() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE finding f SET name_key = CASE WHEN NEW.name = '' THEN '' ELSE NEW.name_key END,
                          words = CASE WHEN NEW.name = '' THEN '' ELSE words_of(NEW.plain_key) END
     FROM nomination n WHERE n.nominee_id = NEW.id AND f.nomination_id = n.id;
     UPDATE task t SET words = CASE WHEN NEW.name = '' THEN '' ELSE words_of(NEW.plain_key) END
     FROM nomination n WHERE n.nominee_id = NEW.id AND t.nomination_id = n.id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER nominee_found AFTER UPDATE ON nominee FOR EACH ROW
   WHEN (NEW.name <> OLD.name OR NEW.name_key <> OLD.name_key OR NEW.plain_key <> OLD.plain_key)
   EXECUTE FUNCTION find_by_new_name()`,
  'GRANT SELECT, INSERT, UPDATE ON finding TO laurel_app',
];

export const NO_FINDINGS = [
  'DROP TRIGGER nominee_found ON nominee',
  'DROP TRIGGER agency_found ON task',
  'DROP TRIGGER nomination_found ON nomination',
  'DROP TRIGGER nomination_found_new ON nomination',
  'DROP FUNCTION find_by_new_name(), find_for_agency(), find_nomination()',
  'DROP TABLE finding',
  'DROP FUNCTION finding_keys(uuid, uuid[], text), concerned_units(jsonb, uuid), words_of(text)',
];
