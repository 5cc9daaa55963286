import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a unit was abolished: its open cases take the reason over, each beside its own ledger. */
export class Reorganisation1795600000007 implements MigrationInterface {
  readonly name = 'Reorganisation1795600000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE reorganisation (
      unit_id uuid NOT NULL,
      reason text NOT NULL,
      asked_by jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT reorganisation_pk PRIMARY KEY (unit_id),
      CONSTRAINT reorganisation_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
    )`);
    await runner.query('GRANT SELECT, INSERT ON reorganisation TO laurel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reorganisation');
  }
}
