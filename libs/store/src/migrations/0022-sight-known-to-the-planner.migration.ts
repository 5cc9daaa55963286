import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVERYTHING } from './row-security.ts';

/**
 * The sight stands in the policy itself, not in a sub-select, so that the planner reads it when it plans: an index leads to
 * the few cases of a ward, and is a detour for an auditor, whose sight is in every row.
 */
export class SightKnownToThePlanner1795600000022 implements MigrationInterface {
  readonly name = 'SightKnownToThePlanner1795600000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of KNOWN) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNKNOWN) await runner.query(statement);
  }
}

/** Who sees everything is shown every ordinary case; nobody by an office what is written of the own person. */
const byPolicy = (sight: string) => `ALTER POLICY nomination_for_desk ON nomination USING (
  seen_by && ${sight} AND NOT EXISTS (SELECT 1 FROM nominee_person own
    WHERE own.nominee_id = nomination.nominee_id AND own.unlinked_at IS NULL
      AND own.person_id = ANY ((SELECT sight())::uuid[])))`;

const see = (setting: string) => `CREATE OR REPLACE FUNCTION see(units uuid[], persons uuid[], everything boolean)
  RETURNS text LANGUAGE sql AS $$
    WITH RECURSIVE line AS (
      SELECT unnest(units) AS id
      UNION SELECT unit.id FROM unit JOIN line ON unit.successor_id = line.id),
    seen AS (
      SELECT ARRAY(SELECT id FROM line) || persons
        || CASE WHEN everything THEN ARRAY[${EVERYTHING}::uuid] END AS ids)
    SELECT set_config('laurel.sight', (SELECT ${setting} FROM seen), true)
  $$`;

const sight = (setting: string) => `CREATE OR REPLACE FUNCTION sight() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ${setting}::uuid[]
$$`;

const SETTING = "NULLIF(current_setting('laurel.sight', true), '')";

/** Written as an array is, it is read by one cast: a policy does so for every row that it is asked of. */
const KNOWN = [see('ids::text'), sight(SETTING), byPolicy('sight()')];

const UNKNOWN = [
  byPolicy('(SELECT sight())'),
  see("array_to_string(ids, ',')"),
  sight(`string_to_array(${SETTING}, ',')`),
];
