import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.ts';

/** Drafts that are changed and discarded, and the documents of a nomination. */
export class Documents1795600000016 implements MigrationInterface {
  readonly name = 'Documents1795600000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE nomination
      ADD COLUMN draft_version integer NOT NULL DEFAULT 1,
      ADD COLUMN discarded_at timestamptz(3),
      ADD CONSTRAINT nomination_discarded_is_draft CHECK (discarded_at IS NULL OR phase = 'DRAFT')`);
    await runner.query(`CREATE INDEX nomination_draft_by_unit ON nomination
      (COALESCE(from_unit_id, (units ->> start_at)::uuid), id) WHERE phase = 'DRAFT' AND discarded_at IS NULL`);
    await runner.query(`CREATE TABLE document (
      id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      kind text NOT NULL,
      file_name text NOT NULL,
      media_type text NOT NULL,
      bytes integer NOT NULL,
      state text NOT NULL,
      parts jsonb NOT NULL DEFAULT '{}',
      sha256 text,
      scan text,
      refusal jsonb,
      begun_by_role text NOT NULL,
      begun_by_unit_id uuid,
      begun_by_person_id uuid,
      begun_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      busy_until timestamptz(3),
      kept_at timestamptz(3),
      cleared_at timestamptz(3),
      CONSTRAINT document_pk PRIMARY KEY (id),
      CONSTRAINT document_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query('CREATE INDEX document_by_nomination ON document (nomination_id, id)');
    await runner.query('CREATE INDEX document_to_clear ON document (expires_at) WHERE cleared_at IS NULL');
    // What was kept is not replaced: its hash is written once, and its name, kind and type never again.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, parts, sha256, scan, refusal, busy_until, kept_at, cleared_at)
      ON document TO laurel_app`);
    for (const statement of [...KEPT_ONCE, ...protect('document', 'nomination_id')]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document');
    await runner.query('DROP FUNCTION refuse_another_document()');
    await runner.query('DROP INDEX nomination_draft_by_unit');
    await runner.query(`ALTER TABLE nomination
      DROP CONSTRAINT nomination_discarded_is_draft, DROP COLUMN discarded_at, DROP COLUMN draft_version`);
  }
}

/** The hash of a kept document stands until its bytes are removed, and after. */
const KEPT_ONCE = [
  `CREATE FUNCTION refuse_another_document() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'document % was kept: another content is refused', OLD.id; END $$`,
  `CREATE TRIGGER document_kept_once BEFORE UPDATE ON document FOR EACH ROW
   WHEN (OLD.kept_at IS NOT NULL AND (NEW.sha256, NEW.kept_at, NEW.scan) IS DISTINCT FROM (OLD.sha256, OLD.kept_at, OLD.scan))
   EXECUTE FUNCTION refuse_another_document()`,
];
