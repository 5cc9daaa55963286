import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More ways in: people of the demonstration, tokens of systems. */
export class SignIn1795600000015 implements MigrationInterface {
  readonly name = 'SignIn1795600000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE demo_person (
      person_id uuid NOT NULL,
      role text NOT NULL,
      unit_id uuid,
      CONSTRAINT demo_person_pk PRIMARY KEY (person_id),
      CONSTRAINT demo_person_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT demo_person_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
    )`);
    await runner.query(`ALTER TABLE person ADD kind text NOT NULL DEFAULT 'PERSON',
      ADD CONSTRAINT person_kind CHECK (kind IN ('PERSON', 'SYSTEM'))`);
    await runner.query(API_TOKEN);
    await runner.query('CREATE INDEX api_token_by_system ON api_token (system_id)');
    await runner.query('GRANT SELECT, INSERT ON demo_person TO laurel_app');
    // Whose a token is and what it may do never changes; it ends, and it is used.
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (expires_at, revoked_at, last_used_on) ON api_token TO laurel_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_token');
    await runner.query('ALTER TABLE person DROP COLUMN kind');
    await runner.query('DROP TABLE demo_person');
  }
}

const API_TOKEN = `CREATE TABLE api_token (
  id uuid NOT NULL,
  system_id uuid NOT NULL,
  token_hash text NOT NULL,
  ending text NOT NULL,
  scopes text[] NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  revoked_at timestamptz(3),
  last_used_on date,
  CONSTRAINT api_token_hash_once UNIQUE (token_hash),
  CONSTRAINT api_token_pk PRIMARY KEY (id),
  CONSTRAINT api_token_system_id_fk FOREIGN KEY (system_id) REFERENCES person (id),
  CONSTRAINT api_token_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT api_token_age CHECK (expires_at <= created_at + interval '366 days')
)`;
