import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More ways in: people of the demonstration, tokens of systems, second factors, and a provider. */
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
    for (const statement of [TOTP, RECOVERY_CODE, PASSKEY, PROVIDER_LINK]) await runner.query(statement);
    await runner.query(
      'CREATE UNIQUE INDEX totp_in_force_once ON totp (person_id) WHERE confirmed_at IS NOT NULL AND ended_at IS NULL',
    );
    await runner.query('ALTER TABLE session ALTER person_id DROP NOT NULL');
    await runner.query(tellOfSession(`COALESCE(NEW.sess ->> 'personId', NEW.sess #>> '{pending,personId}')::uuid`));
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (sealed, confirmed_at, ended_at, last_step) ON totp TO laurel_app',
    );
    for (const [name, columns] of [
      ['provider_link_subject_once', 'issuer, subject'],
      ['provider_link_person_once', 'person_id, issuer'],
    ]) {
      await runner.query(`CREATE UNIQUE INDEX ${name} ON provider_link (${columns}) WHERE ended_at IS NULL`);
    }
    await runner.query('GRANT SELECT, INSERT, UPDATE (ended_at) ON provider_link TO laurel_app');
    await runner.query('CREATE INDEX passkey_by_person ON passkey (person_id)');
    await runner.query('GRANT SELECT, INSERT, UPDATE (counter, last_used_at, ended_at) ON passkey TO laurel_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE (used_at) ON recovery_code TO laurel_app');
    await runner.query('GRANT SELECT, INSERT ON demo_person TO laurel_app');
    // Whose a token is and what it may do never changes; it ends, and it is used.
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE (expires_at, revoked_at, last_used_on) ON api_token TO laurel_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE provider_link');
    await runner.query('DROP TABLE passkey');
    await runner.query('DROP TABLE recovery_code');
    await runner.query('DROP TABLE totp');
    await runner.query('DELETE FROM session WHERE person_id IS NULL');
    await runner.query(tellOfSession(`(NEW.sess ->> 'personId')::uuid`));
    await runner.query('ALTER TABLE session ALTER person_id SET NOT NULL');
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

const TOTP = `CREATE TABLE totp (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  sealed text,
  created_at timestamptz(3) NOT NULL,
  confirmed_at timestamptz(3),
  ended_at timestamptz(3),
  last_step bigint,
  CONSTRAINT totp_pk PRIMARY KEY (id),
  CONSTRAINT totp_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
)`;

const RECOVERY_CODE = `CREATE TABLE recovery_code (
  totp_id uuid NOT NULL,
  code_hash text NOT NULL,
  used_at timestamptz(3),
  CONSTRAINT recovery_code_pk PRIMARY KEY (totp_id, code_hash),
  CONSTRAINT recovery_code_totp_id_fk FOREIGN KEY (totp_id) REFERENCES totp (id)
)`;

/** Whose session it is stands in a column of its own; a person who has given the password alone is named already. */
const tellOfSession = (
  person: string,
) => `CREATE OR REPLACE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.handle := (NEW.sess ->> 'handle')::uuid;
    NEW.person_id := ${person};
    RETURN NEW;
  END $$`;

const PASSKEY = `CREATE TABLE passkey (
  id text NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  public_key text NOT NULL,
  rp_id text NOT NULL,
  counter bigint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  ended_at timestamptz(3),
  CONSTRAINT passkey_pk PRIMARY KEY (id),
  CONSTRAINT passkey_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
)`;

const PROVIDER_LINK = `CREATE TABLE provider_link (
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL,
  linked_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  CONSTRAINT provider_link_pk PRIMARY KEY (id),
  CONSTRAINT provider_link_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
)`;
