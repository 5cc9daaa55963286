import type { DataSource } from 'typeorm';
import { reader } from '../door/transact.ts';

/** Whether somebody can sign in who was not invented for a demonstration: by a password, a provider, or an invitation that was used. */
export async function hasRealPeople(store: DataSource): Promise<boolean> {
  const [row] = await reader(store).rows<{ there: boolean }>(
    `SELECT EXISTS (
       SELECT FROM (SELECT person_id FROM account UNION ALL SELECT person_id FROM provider_link) AS known
       WHERE NOT EXISTS (SELECT FROM demo_person WHERE demo_person.person_id = known.person_id)
     ) AS there`,
  );
  return row?.there === true;
}
