import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps, clocks, holds, claims, councils, delegations, successors: the whole life of a nomination. */
export class WholeLife1795600000005 implements MigrationInterface {
  readonly name = 'WholeLife1795600000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE unit ADD COLUMN abolished_on date, ADD COLUMN successor_id uuid,
      ADD CONSTRAINT unit_successor_id_fk FOREIGN KEY (successor_id) REFERENCES unit (id)`);
    await runner.query(`ALTER TABLE nomination ADD COLUMN hold jsonb, ADD COLUMN clocks jsonb NOT NULL DEFAULT '[]',
      ADD COLUMN migrated_rule_set_hash text, ADD COLUMN reconsiders_id uuid,
      ADD CONSTRAINT nomination_migrated_rule_set_hash_fk FOREIGN KEY (migrated_rule_set_hash) REFERENCES rule_set (hash),
      ADD CONSTRAINT nomination_reconsiders_id_fk FOREIGN KEY (reconsiders_id) REFERENCES nomination (id)`);
    await runner.query('DROP INDEX nomination_open');
    await runner.query(`CREATE INDEX nomination_open ON nomination (season_id, id)
      WHERE phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED')`);
    await runner.query(`ALTER TABLE level_review ADD COLUMN steps jsonb NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE task DROP CONSTRAINT task_once');
    await runner.query('ALTER TABLE task ADD COLUMN due_at timestamptz(3), ADD COLUMN claimed_by jsonb');
    await runner.query(
      'CREATE UNIQUE INDEX task_open_once ON task (nomination_id, kind, level, round, unit_id) WHERE closed_at IS NULL',
    );
    await runner.query(`ALTER TABLE commendation ADD COLUMN form text NOT NULL DEFAULT 'GIAY_KHEN',
      ADD COLUMN presented_at timestamptz(3), ADD COLUMN certificates integer NOT NULL DEFAULT 1`);
    await runner.query('ALTER TABLE ledger_entry ADD COLUMN actor_person_id uuid');
    await runner.query(`CREATE TABLE ballot_envelope (
      command_id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      vote text,
      CONSTRAINT ballot_envelope_pk PRIMARY KEY (command_id)
    )`);
    await runner.query(`CREATE TABLE ballot_box (
      nomination_id uuid NOT NULL,
      level text NOT NULL,
      round integer NOT NULL,
      slips jsonb NOT NULL,
      CONSTRAINT ballot_box_pk PRIMARY KEY (nomination_id, level, round),
      CONSTRAINT ballot_box_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE TABLE delegation (
      id uuid NOT NULL,
      unit_id uuid NOT NULL,
      role text NOT NULL,
      person_id uuid,
      capacity text NOT NULL,
      scope text NOT NULL,
      from_on date NOT NULL,
      to_on date NOT NULL,
      basis text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT delegation_pk PRIMARY KEY (id),
      CONSTRAINT delegation_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
    )`);
    await runner.query('CREATE INDEX delegation_by_unit ON delegation (unit_id, role, capacity)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON ballot_envelope, ballot_box TO laurel_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON delegation TO laurel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delegation');
    await runner.query('DROP TABLE ballot_box');
    await runner.query('DROP TABLE ballot_envelope');
    await runner.query('ALTER TABLE ledger_entry DROP COLUMN actor_person_id');
    await runner.query('ALTER TABLE commendation DROP COLUMN form, DROP COLUMN presented_at, DROP COLUMN certificates');
    await runner.query('DROP INDEX task_open_once');
    await runner.query('ALTER TABLE task DROP COLUMN due_at, DROP COLUMN claimed_by');
    await runner.query('ALTER TABLE task ADD CONSTRAINT task_once UNIQUE (nomination_id, kind, level, round)');
    await runner.query('ALTER TABLE level_review DROP COLUMN steps');
    await runner.query('DROP INDEX nomination_open');
    await runner.query(
      `CREATE INDEX nomination_open ON nomination (season_id, id) WHERE phase IN ('IN_REVIEW', 'AWAITING_RESERVED')`,
    );
    await runner.query(`ALTER TABLE nomination DROP COLUMN hold, DROP COLUMN clocks, DROP COLUMN migrated_rule_set_hash,
      DROP COLUMN reconsiders_id`);
    await runner.query('ALTER TABLE unit DROP COLUMN abolished_on, DROP COLUMN successor_id');
  }
}
