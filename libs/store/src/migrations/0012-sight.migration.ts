import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BLIND, SIGHT } from './row-security.ts';

/** Who may see which row, the second lock behind the policy; restricted cases; and the log of refused attempts. */
export class Sight1795600000012 implements MigrationInterface {
  readonly name = 'Sight1795600000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE nomination ADD COLUMN restricted boolean NOT NULL DEFAULT false,
      ADD COLUMN seen_by uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE TABLE restricted_reader (
      nomination_id uuid NOT NULL,
      person_id uuid NOT NULL,
      added_by uuid,
      added_at timestamptz(3) NOT NULL,
      removed_at timestamptz(3),
      CONSTRAINT restricted_reader_pk PRIMARY KEY (nomination_id, person_id),
      CONSTRAINT restricted_reader_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id),
      CONSTRAINT restricted_reader_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
    )`);
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (added_by, added_at, removed_at) ON restricted_reader TO laurel_app',
    );
    await runner.query(`CREATE TABLE nominee_person (
      nominee_id uuid NOT NULL,
      person_id uuid NOT NULL,
      linked_by uuid,
      linked_at timestamptz(3) NOT NULL,
      CONSTRAINT nominee_person_pk PRIMARY KEY (nominee_id),
      CONSTRAINT nominee_person_nominee_id_fk FOREIGN KEY (nominee_id) REFERENCES nominee (id),
      CONSTRAINT nominee_person_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
    )`);
    await runner.query('CREATE INDEX nominee_person_by_person ON nominee_person (person_id)');
    await runner.query('GRANT SELECT, INSERT ON nominee_person TO laurel_app');
    await runner.query(`CREATE TABLE refused_attempt (
      id uuid NOT NULL,
      actor_key text NOT NULL,
      day date NOT NULL,
      action text NOT NULL,
      object_id text NOT NULL,
      code text NOT NULL,
      person_id uuid,
      actor_role text,
      actor_unit_id uuid,
      address text,
      times integer NOT NULL DEFAULT 1,
      first_at timestamptz(3) NOT NULL,
      last_at timestamptz(3) NOT NULL,
      CONSTRAINT refused_attempt_pk PRIMARY KEY (id),
      CONSTRAINT refused_attempt_once UNIQUE (actor_key, day, action, object_id, code)
    )`);
    await runner.query('CREATE INDEX refused_attempt_by_time ON refused_attempt (first_at, id)');
    await runner.query('GRANT SELECT, INSERT, UPDATE (times, last_at) ON refused_attempt TO laurel_app');
    for (const statement of SIGHT) await runner.query(statement);
    await runner.query('UPDATE nomination SET seen_by = seen_of(nomination)');
    await runner.query('CREATE INDEX nomination_seen_by ON nomination USING gin (seen_by)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX nomination_seen_by');
    for (const statement of BLIND) await runner.query(statement);
    await runner.query('DROP TABLE refused_attempt');
    await runner.query('DROP TABLE nominee_person');
    await runner.query('DROP TABLE restricted_reader');
    await runner.query('ALTER TABLE nomination DROP COLUMN seen_by, DROP COLUMN restricted');
  }
}
