import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where offices stand, who is nominated, under which rules. */
export class PlacesAndSeasons1795500000001 implements MigrationInterface {
  readonly name = 'PlacesAndSeasons1795500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE territory (
      id uuid NOT NULL,
      code text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT territory_pk PRIMARY KEY (id)
    )`);
    await runner.query(`CREATE TABLE unit (
      id uuid NOT NULL,
      territory_id uuid NOT NULL,
      code text NOT NULL,
      level text NOT NULL,
      name text NOT NULL,
      parent_id uuid,
      CONSTRAINT unit_code_once UNIQUE (territory_id, code),
      CONSTRAINT unit_pk PRIMARY KEY (id),
      CONSTRAINT unit_territory_id_fk FOREIGN KEY (territory_id) REFERENCES territory (id),
      CONSTRAINT unit_parent_id_fk FOREIGN KEY (parent_id) REFERENCES unit (id)
    )`);
    await runner.query(`CREATE TABLE rule_set (
      hash text NOT NULL,
      id text NOT NULL,
      content jsonb NOT NULL,
      CONSTRAINT rule_set_pk PRIMARY KEY (hash)
    )`);
    await runner.query(`CREATE TABLE season (
      id uuid NOT NULL,
      territory_id uuid NOT NULL,
      code text NOT NULL,
      title_vi text NOT NULL,
      title_en text NOT NULL,
      periods text[] NOT NULL,
      rule_set_hash text NOT NULL,
      opened_at timestamptz(3) NOT NULL,
      ended_at timestamptz(3),
      CONSTRAINT season_pk PRIMARY KEY (id),
      CONSTRAINT season_territory_id_fk FOREIGN KEY (territory_id) REFERENCES territory (id),
      CONSTRAINT season_rule_set_hash_fk FOREIGN KEY (rule_set_hash) REFERENCES rule_set (hash)
    )`);
    await runner.query(`CREATE INDEX season_by_opening ON season (opened_at, id)`);
    await runner.query(`CREATE TABLE nominee (
      id uuid NOT NULL,
      territory_id uuid NOT NULL,
      name text NOT NULL,
      CONSTRAINT nominee_name_once UNIQUE (territory_id, name),
      CONSTRAINT nominee_pk PRIMARY KEY (id),
      CONSTRAINT nominee_territory_id_fk FOREIGN KEY (territory_id) REFERENCES territory (id)
    )`);
    await runner.query(`CREATE TABLE salt (
      subject_id uuid NOT NULL,
      salt text NOT NULL,
      CONSTRAINT salt_pk PRIMARY KEY (subject_id)
    )`);
    await runner.query(`CREATE TABLE achievement (
      id uuid NOT NULL,
      nominee_id uuid NOT NULL,
      period text NOT NULL,
      key text NOT NULL,
      CONSTRAINT achievement_once UNIQUE (nominee_id, period, key),
      CONSTRAINT achievement_pk PRIMARY KEY (id),
      CONSTRAINT achievement_nominee_id_fk FOREIGN KEY (nominee_id) REFERENCES nominee (id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE achievement');
    await runner.query('DROP TABLE salt');
    await runner.query('DROP TABLE nominee');
    await runner.query('DROP TABLE season');
    await runner.query('DROP TABLE rule_set');
    await runner.query('DROP TABLE unit');
    await runner.query('DROP TABLE territory');
  }
}
