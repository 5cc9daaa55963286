import type { MigrationInterface, QueryRunner } from 'typeorm';

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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX nomination_draft_by_unit');
    await runner.query(`ALTER TABLE nomination
      DROP CONSTRAINT nomination_discarded_is_draft, DROP COLUMN discarded_at, DROP COLUMN draft_version`);
  }
}
