import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nameKeys } from '../season/name-keys.ts';

/** As many names as one statement takes without its text growing large. */
const NAMES_AT_ONCE = 1000;

/** The dates of a season; and by what a nominee is found again who was written otherwise. */
export class Seasons1795600000008 implements MigrationInterface {
  readonly name = 'Seasons1795600000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE season ADD COLUMN opens_at timestamptz(3), ADD COLUMN closes_at timestamptz(3),
      ADD COLUMN ends_at timestamptz(3), ADD COLUMN window_opened_at timestamptz(3), ADD COLUMN window_closed_at timestamptz(3)`);
    await runner.query(`ALTER TABLE nominee ADD COLUMN birth_date date, ADD COLUMN name_key text, ADD COLUMN plain_key text,
      DROP CONSTRAINT nominee_name_once`);
    await fillKeys(runner);
    await runner.query(`ALTER TABLE nominee ALTER COLUMN name_key SET NOT NULL, ALTER COLUMN plain_key SET NOT NULL,
      ADD CONSTRAINT nominee_once UNIQUE (territory_id, name, birth_date)`);
    await runner.query(
      'CREATE UNIQUE INDEX nominee_named_once ON nominee (territory_id, name) WHERE birth_date IS NULL',
    );
    await runner.query('CREATE INDEX nominee_by_plain_key ON nominee (territory_id, plain_key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX nominee_by_plain_key');
    await runner.query('DROP INDEX nominee_named_once');
    await runner.query(`ALTER TABLE nominee DROP CONSTRAINT nominee_once, DROP COLUMN birth_date, DROP COLUMN name_key,
      DROP COLUMN plain_key, ADD CONSTRAINT nominee_name_once UNIQUE (territory_id, name)`);
    await runner.query(`ALTER TABLE season DROP COLUMN opens_at, DROP COLUMN closes_at, DROP COLUMN ends_at,
      DROP COLUMN window_opened_at, DROP COLUMN window_closed_at`);
  }
}

/** Here and not in SQL: what a server takes for capitals hangs on its locale. */
async function fillKeys(runner: QueryRunner): Promise<void> {
  const rows: { id: string; name: string }[] = await runner.query('SELECT id, name FROM nominee');
  for (let start = 0; start < rows.length; start += NAMES_AT_ONCE) {
    const keyed = rows.slice(start, start + NAMES_AT_ONCE).map(({ id, name }) => ({ id, ...nameKeys(name) }));
    await runner.query(
      `UPDATE nominee SET name_key = k."nameKey", plain_key = k."plainKey"
       FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, "nameKey" text, "plainKey" text) WHERE k.id = nominee.id`,
      [JSON.stringify(keyed)],
    );
  }
}
