import { protect } from './row-security.ts';

/** The persons of the list of a restricted case stand on its tasks too, and on what it is found by; null for everybody's. */
export const KEPT_TO_A_LIST = [
  'ALTER TABLE task ADD COLUMN readers uuid[]',
  'ALTER TABLE finding ADD COLUMN readers uuid[]',
  `UPDATE task SET readers = n.seen_by FROM nomination n WHERE n.id = task.nomination_id AND n.restricted`,
  `UPDATE finding SET readers = n.seen_by FROM nomination n WHERE n.id = finding.nomination_id AND n.restricted`,
  `CREATE FUNCTION keep_task_to_list() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.readers := (SELECT n.seen_by FROM nomination n WHERE n.id = NEW.nomination_id AND n.restricted);
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER task_kept BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION keep_task_to_list()',
  `CREATE FUNCTION keep_finding_to_list() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.readers := (SELECT n.seen_by FROM nomination n WHERE n.id = NEW.nomination_id AND n.restricted);
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER finding_kept BEFORE INSERT ON finding FOR EACH ROW EXECUTE FUNCTION keep_finding_to_list()',
  // Other systems are on no list: what waits for them is not sent, and the log of what was sent names the case no more.
  `CREATE FUNCTION keep_case_to_list() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE task SET readers = NEW.seen_by WHERE nomination_id = NEW.id;
     UPDATE finding SET readers = NEW.seen_by WHERE nomination_id = NEW.id;
     DELETE FROM webhook_delivery WHERE case_id = NEW.id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER nomination_kept AFTER UPDATE ON nomination FOR EACH ROW
   WHEN (NEW.restricted AND (NOT OLD.restricted OR OLD.seen_by IS DISTINCT FROM NEW.seen_by))
   EXECUTE FUNCTION keep_case_to_list()`,
  'CREATE INDEX webhook_delivery_by_case ON webhook_delivery (case_id)',
  'CREATE INDEX nomination_restricted ON nomination (id) WHERE restricted',
  // A case stays restricted for good, and what reconsiders it is kept to the same list.
  `CREATE FUNCTION refuse_open_case() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'nomination % is restricted, and stays so', OLD.id; END $$`,
  `CREATE TRIGGER nomination_stays_restricted BEFORE UPDATE ON nomination FOR EACH ROW
   WHEN (OLD.restricted AND NOT NEW.restricted) EXECUTE FUNCTION refuse_open_case()`,
  `CREATE FUNCTION keep_reconsideration() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF EXISTS (SELECT FROM nomination n WHERE n.id = NEW.reconsiders_id AND n.restricted) THEN
       UPDATE nomination SET restricted = true WHERE id = NEW.id;
       INSERT INTO restricted_reader (nomination_id, person_id, added_by, added_at)
       SELECT NEW.id, person_id, added_by, NEW.created_at FROM restricted_reader
       WHERE nomination_id = NEW.reconsiders_id AND removed_at IS NULL;
       INSERT INTO restricted_act (id, nomination_id, kind, person_id, at)
       SELECT gen_random_uuid(), NEW.id, 'ADDED', person_id, NEW.created_at FROM restricted_reader
       WHERE nomination_id = NEW.id;
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER nomination_reconsiders AFTER INSERT ON nomination FOR EACH ROW
   WHEN (NEW.reconsiders_id IS NOT NULL) EXECUTE FUNCTION keep_reconsideration()`,
];

/** Who made a case restricted and who changed its list, for as long as the case is kept. */
export const ACTS = [
  `CREATE TABLE restricted_act (
    id uuid NOT NULL,
    nomination_id uuid NOT NULL,
    kind text NOT NULL,
    person_id uuid,
    basis text,
    by_person_id uuid,
    by_role text,
    by_unit_id uuid,
    at timestamptz(3) NOT NULL,
    CONSTRAINT restricted_act_pk PRIMARY KEY (id),
    CONSTRAINT restricted_act_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id),
    CONSTRAINT restricted_act_kind CHECK (kind IN ('RESTRICTED', 'ADDED', 'REMOVED')),
    CONSTRAINT restricted_act_person CHECK ((person_id IS NULL) = (kind = 'RESTRICTED'))
  )`,
  'CREATE INDEX restricted_act_by_case ON restricted_act (nomination_id, at, id)',
  'GRANT SELECT, INSERT ON restricted_act TO laurel_app',
  `CREATE TRIGGER restricted_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON restricted_act
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ...protect('restricted_act', 'nomination_id'),
  ...protect('restricted_reader', 'nomination_id'),
  // A task of the own unit is shown where its case is everybody's; that of a restricted case to the list alone.
  'DROP POLICY task_for_desk ON task',
  `CREATE POLICY task_for_desk ON task FOR SELECT TO laurel_desk USING (
     (readers IS NULL AND unit_id = ANY ((SELECT sight())::uuid[]))
     OR EXISTS (SELECT 1 FROM nomination n WHERE n.id = nomination_id))`,
];

const ASKED = 'INCLUDE (kind, level, season_id, words, readers)';

/** What is read along an index stays in the index: the list as well. */
export const INDEXES = [
  'DROP INDEX task_inbox, task_inbox_unassigned, task_inbox_done',
  `CREATE INDEX task_inbox ON task (unit_id, due_at, id) ${ASKED} WHERE closed_at IS NULL`,
  `CREATE INDEX task_inbox_unassigned ON task (unit_id, due_at, id) ${ASKED}
   WHERE closed_at IS NULL AND claimed_by IS NULL`,
  `CREATE INDEX task_inbox_done ON task (unit_id, closed_at, id) ${ASKED} WHERE closed_at IS NOT NULL`,
  'ALTER TABLE finding DROP CONSTRAINT finding_pk',
  'ALTER TABLE finding ADD CONSTRAINT finding_pk PRIMARY KEY (nomination_id) INCLUDE (season_id, unit_ids, words, readers)',
];
