import type { Role } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { UnitLevel } from '../intake/open-season.ts';
import { derivedId } from '../record/derived-id.ts';

/** An office that somebody is invented for. */
export interface DemoOffice {
  readonly role: Role;
  readonly unitId: string | null;
  readonly name: string;
  /** First day of the office, `yyyy-mm-dd`. */
  readonly fromOn: string;
  readonly basis: string;
}

/** One invented person for one office, always the same. */
export function demoPersonId(role: Role, unitId: string | null): string {
  return derivedId(`demonstration ${role} ${unitId ?? '-'}`);
}

/** Makes the persons and their offices where they are not there yet, however often and from however many sides it is asked. */
export async function keepDemoPeople(tx: Transaction, offices: readonly DemoOffice[], at: Date): Promise<void> {
  const rows = offices.map((office) => {
    const id = demoPersonId(office.role, office.unitId);
    return { ...office, id, membershipId: derivedId(`office of ${id}`) };
  });
  const asked = [JSON.stringify(rows), at];
  // In the order of their ids, so that two who make them at once wait for each other and never in a ring.
  const from = `FROM jsonb_to_recordset($1::jsonb) AS asked
    (id uuid, "membershipId" uuid, name text, role text, "unitId" uuid, "fromOn" date, basis text)`;
  await tx.rows(
    `INSERT INTO person (id, name, created_at) SELECT id, name, $2 ${from} ORDER BY id ON CONFLICT DO NOTHING`,
    asked,
  );
  await tx.rows(
    `INSERT INTO demo_person (person_id, role, unit_id) SELECT id, role, "unitId" ${from} ORDER BY id ON CONFLICT DO NOTHING`,
    asked.slice(0, 1),
  );
  await tx.rows(
    `INSERT INTO membership (id, person_id, role, unit_id, from_on, basis, created_at)
     SELECT "membershipId", id, role, "unitId", "fromOn", basis, $2 ${from} ORDER BY id ON CONFLICT DO NOTHING`,
    asked,
  );
}

export interface DemoUnit {
  readonly id: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly seasonId: string;
  readonly openedAt: Date;
}

/**
 * The units of one season, or where none is named of the latest ones that are open, and where none is open of the latest of all:
 * a page that offers people is not empty because the season that it shows has ended.
 */
export function unitsToShow(
  tx: Transaction,
  { seasonId, seasons, units }: { readonly seasonId: string | null; readonly seasons: number; readonly units: number },
): Promise<DemoUnit[]> {
  return tx.rows<DemoUnit>(
    `WITH latest AS (
       SELECT id, territory_id, opened_at, ended_at IS NULL AS is_open, row_number() OVER (ORDER BY opened_at DESC, id) AS place
       FROM season WHERE $1::uuid IS NULL OR id = $1),
     shown AS (
       SELECT * FROM latest WHERE is_open OR (place = 1 AND NOT EXISTS (SELECT FROM latest WHERE is_open))
       ORDER BY place LIMIT $2)
     SELECT unit.id, unit.level, unit.name, shown.id AS "seasonId", shown.opened_at AS "openedAt"
     FROM shown JOIN unit ON unit.territory_id = shown.territory_id WHERE unit.abolished_on IS NULL
     ORDER BY place, array_position(ARRAY['CITY_POLICE', 'DISTRICT', 'WARD', 'RESIDENTIAL_GROUP'], unit.level), unit.code
     LIMIT $3`,
    [seasonId, seasons, units],
  );
}
