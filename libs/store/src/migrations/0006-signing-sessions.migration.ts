import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One decision of a head with a list. */
export class SigningSessions1795600000006 implements MigrationInterface {
  readonly name = 'SigningSessions1795600000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE signing_session (
      id uuid NOT NULL,
      fingerprint text NOT NULL,
      unit_id uuid NOT NULL,
      level text NOT NULL,
      onward text NOT NULL,
      onward_to text,
      capacity text NOT NULL,
      signer jsonb NOT NULL,
      asks integer NOT NULL,
      last_ask_id uuid NOT NULL,
      last_fingerprint text NOT NULL,
      state text NOT NULL,
      list uuid[] NOT NULL,
      left_out jsonb NOT NULL,
      decision_id uuid,
      year integer,
      decision_no integer,
      first_register_no integer,
      asked_at timestamptz(3) NOT NULL,
      signed_at timestamptz(3),
      settled_at timestamptz(3),
      CONSTRAINT signing_session_pk PRIMARY KEY (id),
      CONSTRAINT signing_session_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
      CONSTRAINT signing_session_decision_id_fk FOREIGN KEY (decision_id) REFERENCES award_decision (id)
    )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON signing_session TO laurel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE signing_session');
  }
}
