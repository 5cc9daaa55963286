import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, how they sign in, and the offices they hold. */
export class People1795600000011 implements MigrationInterface {
  readonly name = 'People1795600000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE person (
      id uuid NOT NULL,
      name text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      disabled_at timestamptz(3),
      CONSTRAINT person_pk PRIMARY KEY (id)
    )`);
    await runner.query(`CREATE TABLE account (
      person_id uuid NOT NULL,
      login text NOT NULL,
      password_hash text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      password_changed_at timestamptz(3) NOT NULL,
      CONSTRAINT account_login_once UNIQUE (login),
      CONSTRAINT account_pk PRIMARY KEY (person_id),
      CONSTRAINT account_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
    )`);
    await runner.query(`CREATE TABLE membership (
      id uuid NOT NULL,
      person_id uuid NOT NULL,
      role text NOT NULL,
      unit_id uuid,
      from_on date NOT NULL,
      to_on date,
      basis text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT membership_pk PRIMARY KEY (id),
      CONSTRAINT membership_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT membership_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
      CONSTRAINT membership_days CHECK (to_on IS NULL OR to_on >= from_on),
      CONSTRAINT membership_place CHECK ((unit_id IS NULL) = (role IN ('ADMIN', 'AUDITOR')))
    )`);
    await runner.query('CREATE INDEX membership_by_person ON membership (person_id)');
    await runner.query(`CREATE TABLE invitation (
      token_hash text NOT NULL,
      person_id uuid NOT NULL,
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      used_at timestamptz(3),
      CONSTRAINT invitation_pk PRIMARY KEY (token_hash),
      CONSTRAINT invitation_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
    )`);
    await runner.query('CREATE INDEX invitation_by_person ON invitation (person_id)');
    await runner.query(`CREATE TABLE session (
      sid text NOT NULL,
      sess jsonb NOT NULL,
      expire timestamptz(3) NOT NULL,
      handle uuid NOT NULL,
      person_id uuid NOT NULL,
      CONSTRAINT session_handle_once UNIQUE (handle),
      CONSTRAINT session_pk PRIMARY KEY (sid),
      CONSTRAINT session_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
    )`);
    await runner.query('CREATE INDEX session_by_person ON session (person_id)');
    await runner.query('CREATE INDEX session_by_end ON session (expire)');
    for (const statement of TOLD_OF_SESSION) await runner.query(statement);
    await runner.query('GRANT SELECT, INSERT, UPDATE (disabled_at) ON person TO laurel_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE (password_hash, password_changed_at) ON account TO laurel_app');
    // Of a term that is there nothing but its end is ever set.
    await runner.query('GRANT SELECT, INSERT, UPDATE (to_on) ON membership TO laurel_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE (expires_at, used_at) ON invitation TO laurel_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE (sess, expire), DELETE ON session TO laurel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session');
    await runner.query('DROP FUNCTION tell_of_session()');
    await runner.query('DROP TABLE invitation');
    await runner.query('DROP TABLE membership');
    await runner.query('DROP TABLE account');
    await runner.query('DROP TABLE person');
  }
}

/** The library that keeps sessions writes `sid`, `sess` and `expire`. Whose session it is and how it is named stand in columns of their own. */
const TOLD_OF_SESSION = [
  `CREATE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.handle := (NEW.sess ->> 'handle')::uuid;
     NEW.person_id := (NEW.sess ->> 'personId')::uuid;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER session_told BEFORE INSERT OR UPDATE OF sess ON session
   FOR EACH ROW EXECUTE FUNCTION tell_of_session()`,
];
