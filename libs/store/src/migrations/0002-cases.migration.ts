import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters, nominations and where they stand. */
export class Cases1795500000002 implements MigrationInterface {
  readonly name = 'Cases1795500000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE submission (
      id uuid NOT NULL,
      season_id uuid NOT NULL,
      from_unit_id uuid,
      letter_no text,
      note text,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT submission_pk PRIMARY KEY (id),
      CONSTRAINT submission_season_id_fk FOREIGN KEY (season_id) REFERENCES season (id),
      CONSTRAINT submission_from_unit_id_fk FOREIGN KEY (from_unit_id) REFERENCES unit (id)
    )`);
    await runner.query(`CREATE TABLE nomination (
      id uuid NOT NULL,
      season_id uuid NOT NULL,
      submission_id uuid,
      position integer,
      nominee_id uuid NOT NULL,
      achievement_id uuid NOT NULL,
      category text NOT NULL,
      period text NOT NULL,
      asks text NOT NULL,
      procedure text NOT NULL,
      start_at text NOT NULL,
      from_unit_id uuid,
      units jsonb NOT NULL,
      rule_set_hash text NOT NULL,
      phase text NOT NULL,
      level text,
      round integer,
      outcome text,
      case_seq integer NOT NULL DEFAULT 0,
      head_hash text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      submitted_at timestamptz(3),
      closed_at timestamptz(3),
      CONSTRAINT nomination_pk PRIMARY KEY (id),
      CONSTRAINT nomination_season_id_fk FOREIGN KEY (season_id) REFERENCES season (id),
      CONSTRAINT nomination_submission_id_fk FOREIGN KEY (submission_id) REFERENCES submission (id),
      CONSTRAINT nomination_nominee_id_fk FOREIGN KEY (nominee_id) REFERENCES nominee (id),
      CONSTRAINT nomination_achievement_id_fk FOREIGN KEY (achievement_id) REFERENCES achievement (id),
      CONSTRAINT nomination_from_unit_id_fk FOREIGN KEY (from_unit_id) REFERENCES unit (id),
      CONSTRAINT nomination_rule_set_hash_fk FOREIGN KEY (rule_set_hash) REFERENCES rule_set (hash)
    )`);
    await runner.query(`CREATE INDEX nomination_by_submission ON nomination (submission_id, position)`);
    await runner.query(`CREATE INDEX nomination_by_nominee ON nomination (nominee_id)`);
    await runner.query(
      `CREATE INDEX nomination_open ON nomination (season_id, id) WHERE phase IN ('IN_REVIEW', 'AWAITING_RESERVED')`,
    );
    await runner.query(`CREATE INDEX nomination_by_season ON nomination (season_id, id)`);
    await runner.query(`CREATE TABLE level_review (
      nomination_id uuid NOT NULL,
      level text NOT NULL,
      round integer NOT NULL,
      unit_id uuid NOT NULL,
      opened_at timestamptz(3) NOT NULL,
      own_award text,
      onward text,
      capacity text,
      decided_by_role text,
      decided_by_unit_id uuid,
      decided_at timestamptz(3),
      CONSTRAINT level_review_pk PRIMARY KEY (nomination_id, level, round),
      CONSTRAINT level_review_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE TABLE task (
      id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      kind text NOT NULL,
      level text NOT NULL,
      round integer NOT NULL,
      unit_id uuid NOT NULL,
      opened_at timestamptz(3) NOT NULL,
      closed_at timestamptz(3),
      CONSTRAINT task_once UNIQUE (nomination_id, kind, level, round),
      CONSTRAINT task_pk PRIMARY KEY (id),
      CONSTRAINT task_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE INDEX task_done_by_unit ON task (unit_id, opened_at, id) WHERE closed_at IS NOT NULL`);
    await runner.query(`CREATE INDEX task_open_by_unit ON task (unit_id, opened_at, id) WHERE closed_at IS NULL`);
    await runner.query(`CREATE TABLE remark (
      id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      text text NOT NULL,
      salt text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT remark_pk PRIMARY KEY (id),
      CONSTRAINT remark_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id)
    )`);
    await runner.query(`CREATE TABLE intake_request (
      key uuid NOT NULL,
      fingerprint text NOT NULL,
      answer jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT intake_request_pk PRIMARY KEY (key)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE intake_request');
    await runner.query('DROP TABLE remark');
    await runner.query('DROP TABLE task');
    await runner.query('DROP TABLE level_review');
    await runner.query('DROP TABLE nomination');
    await runner.query('DROP TABLE submission');
  }
}
