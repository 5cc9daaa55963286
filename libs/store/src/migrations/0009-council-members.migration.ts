import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The members of a unit's council, with their terms. */
export class CouncilMembers1795600000009 implements MigrationInterface {
  readonly name = 'CouncilMembers1795600000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE council_member (
      id uuid NOT NULL,
      unit_id uuid NOT NULL,
      person_id uuid NOT NULL,
      from_on date NOT NULL,
      to_on date,
      basis text NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT council_member_pk PRIMARY KEY (id),
      CONSTRAINT council_member_unit_id_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
      CONSTRAINT council_member_days CHECK (to_on IS NULL OR to_on >= from_on)
    )`);
    await runner.query('CREATE INDEX council_member_by_unit ON council_member (unit_id, person_id)');
    // Of a row that is there nothing but its end is ever set.
    await runner.query('GRANT SELECT, INSERT, UPDATE (to_on) ON council_member TO laurel_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE council_member');
  }
}
