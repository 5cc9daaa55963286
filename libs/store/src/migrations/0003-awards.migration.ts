import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbered decisions, commendations and their registers. Season, unit, nominee and achievement are copied from the case's
 * row, which is locked and has its own foreign keys: checking them again would lock the same few rows for every decision.
 */
export class Awards1795500000003 implements MigrationInterface {
  readonly name = 'Awards1795500000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE award_decision (
      id uuid NOT NULL,
      issuer_unit_id uuid NOT NULL,
      year integer NOT NULL,
      number integer NOT NULL,
      signer_role text NOT NULL,
      capacity text NOT NULL,
      signed_on date NOT NULL,
      CONSTRAINT award_decision_number_once UNIQUE (issuer_unit_id, year, number),
      CONSTRAINT award_decision_pk PRIMARY KEY (id)
    )`);
    await runner.query(`CREATE TABLE commendation (
      id uuid NOT NULL,
      nomination_id uuid NOT NULL,
      season_id uuid NOT NULL,
      level text NOT NULL,
      round integer NOT NULL,
      issuer_unit_id uuid NOT NULL,
      nominee_id uuid NOT NULL,
      achievement_id uuid NOT NULL,
      category text NOT NULL,
      is_exclusive boolean NOT NULL,
      state text NOT NULL,
      decision_id uuid NOT NULL,
      register_year integer NOT NULL,
      register_no integer NOT NULL,
      issued_at timestamptz(3) NOT NULL,
      CONSTRAINT commendation_of_level_once UNIQUE (nomination_id, level, round),
      CONSTRAINT commendation_register_once UNIQUE (issuer_unit_id, register_year, register_no),
      CONSTRAINT commendation_pk PRIMARY KEY (id),
      CONSTRAINT commendation_nomination_id_fk FOREIGN KEY (nomination_id) REFERENCES nomination (id),
      CONSTRAINT commendation_decision_id_fk FOREIGN KEY (decision_id) REFERENCES award_decision (id)
    )`);
    await runner.query(`CREATE INDEX commendation_by_achievement ON commendation (achievement_id)`);
    await runner.query(`CREATE INDEX commendation_by_season ON commendation (season_id, id)`);
    await runner.query(
      `CREATE UNIQUE INDEX commendation_in_force_once ON commendation (achievement_id) WHERE is_exclusive AND state = 'ISSUED'`,
    );
    await runner.query(`CREATE TABLE register_counter (
      issuer_unit_id uuid NOT NULL,
      register text NOT NULL,
      year integer NOT NULL,
      last integer NOT NULL,
      CONSTRAINT register_counter_pk PRIMARY KEY (issuer_unit_id, register, year)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_counter');
    await runner.query('DROP TABLE commendation');
    await runner.query('DROP TABLE award_decision');
  }
}
