import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Secret votes are sealed under a key that is not in the database. Boxes from before keep their slips as they lay in them, to be
 * counted with the sealed ones. The new tables begin in files of their own, and the old files are deleted with what was in them:
 * votes in envelopes that no act had taken yet, which their senders send again under another key.
 */
export class SealedVotes1795600000010 implements MigrationInterface {
  readonly name = 'SealedVotes1795600000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ballot_envelope');
    await runner.query(`CREATE TABLE ballot_envelope (
      command_id uuid NOT NULL,
      fingerprint text NOT NULL,
      nomination_id uuid NOT NULL,
      sealed text NOT NULL,
      CONSTRAINT ballot_envelope_pk PRIMARY KEY (command_id, fingerprint)
    )`);
    await runner.query('CREATE INDEX ballot_envelope_by_case ON ballot_envelope (nomination_id)');
    await runner.query('ALTER TABLE ballot_box RENAME TO ballot_box_before');
    await runner.query('ALTER TABLE ballot_box_before DROP CONSTRAINT ballot_box_pk');
    await runner.query(`CREATE TABLE ballot_box (
      nomination_id uuid NOT NULL,
      level text NOT NULL,
      round integer NOT NULL,
      slips text[] NOT NULL,
      unsealed jsonb NOT NULL DEFAULT '[]',
      CONSTRAINT ballot_box_pk PRIMARY KEY (nomination_id, level, round),
      CONSTRAINT ballot_box_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query(`INSERT INTO ballot_box (nomination_id, level, round, slips, unsealed)
      SELECT nomination_id, level, round, '{}', slips FROM ballot_box_before`);
    await runner.query('DROP TABLE ballot_box_before');
    for (const statement of ONLY_FILLED) await runner.query(statement);
    await runner.query('GRANT SELECT, INSERT, UPDATE (sealed), DELETE ON ballot_envelope TO laurel_app');
    await runner.query(
      'GRANT SELECT, INSERT (nomination_id, level, round, slips), UPDATE (slips) ON ballot_box TO laurel_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DO $$ BEGIN
      IF EXISTS (SELECT FROM ballot_box WHERE slips <> '{}') THEN
        RAISE EXCEPTION 'Votes are sealed in ballot boxes, and the schema from before cannot hold them.';
      END IF;
    END $$`);
    await runner.query('DROP TABLE ballot_envelope');
    await runner.query(`CREATE TABLE ballot_envelope (
      command_id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      vote text,
      CONSTRAINT ballot_envelope_pk PRIMARY KEY (command_id)
    )`);
    await runner.query('DROP TRIGGER ballot_box_only_filled ON ballot_box');
    await runner.query('DROP TRIGGER ballot_box_never_emptied ON ballot_box');
    await runner.query('DROP FUNCTION only_put_a_slip()');
    await runner.query('REVOKE ALL ON ballot_box FROM laurel_app');
    await runner.query('ALTER TABLE ballot_box DROP COLUMN slips');
    await runner.query('ALTER TABLE ballot_box RENAME COLUMN unsealed TO slips');
    await runner.query('ALTER TABLE ballot_box ALTER COLUMN slips DROP DEFAULT');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON ballot_envelope, ballot_box TO laurel_app');
  }
}

/** Held against everybody, the tables' owner included, as in the ledger. */
const ONLY_FILLED = [
  `CREATE FUNCTION only_put_a_slip() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'INSERT' THEN
       IF cardinality(NEW.slips) = 1 AND NEW.unsealed = '[]' THEN RETURN NEW; END IF;
     ELSIF TG_OP = 'UPDATE' THEN
       IF NEW.slips @> OLD.slips AND cardinality(NEW.slips) = cardinality(OLD.slips) + 1
         AND (NEW.nomination_id, NEW.level, NEW.round, NEW.unsealed) = (OLD.nomination_id, OLD.level, OLD.round, OLD.unsealed)
       THEN RETURN NEW; END IF;
     END IF;
     RAISE EXCEPTION 'into a ballot box one slip is put at a time, and none is taken out: % is refused', TG_OP;
   END $$`,
  `CREATE TRIGGER ballot_box_only_filled BEFORE INSERT OR UPDATE OR DELETE ON ballot_box
   FOR EACH ROW EXECUTE FUNCTION only_put_a_slip()`,
  `CREATE TRIGGER ballot_box_never_emptied BEFORE TRUNCATE ON ballot_box
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
