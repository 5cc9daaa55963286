import { randomUUID } from 'node:crypto';
import { calendarDayOf, isoDay } from '@laurel/domain';
import type { DataSource } from 'typeorm';
import { type Transaction, transact } from '../door/transact.ts';
import { invite, type NewInvitation } from './invitations.ts';
import { insertMembership } from './memberships.ts';
import { insertPerson } from './persons.ts';

const NAME = 'Quản trị viên đầu tiên';
const BASIS = 'Khởi động lần đầu';

/**
 * Where nobody has an account or a provider, and nobody is invited, an administrator is, and the token comes back to be told in the console.
 * Null everywhere else. Programs that start at the same moment take turns.
 */
export function firstAdministrator(store: DataSource, at = new Date()): Promise<NewInvitation | null> {
  return transact(store, async (tx) => {
    await tx.rows('SELECT pg_advisory_xact_lock(7245011)');
    if (await someoneCanCome(tx, at)) return null;
    const personId = (await invitedBefore(tx)) ?? (await newAdministrator(tx, at));
    return invite(tx, personId, at);
  });
}

async function someoneCanCome(tx: Transaction, at: Date): Promise<boolean> {
  const [known] = await tx.rows<{ canCome: boolean }>(
    `SELECT EXISTS (SELECT FROM account) OR EXISTS (SELECT FROM provider_link) OR EXISTS (SELECT FROM invitation WHERE used_at IS NULL AND expires_at > $1)
       AS "canCome"`,
    [at],
  );
  return known?.canCome === true;
}

/** The administrator whom an earlier start made, and who let the invitation pass. */
async function invitedBefore(tx: Transaction): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `SELECT person.id FROM person JOIN membership ON person_id = person.id
     WHERE role = 'ADMIN' AND to_on IS NULL AND disabled_at IS NULL
       AND NOT EXISTS (SELECT FROM demo_person WHERE demo_person.person_id = person.id) ORDER BY person.created_at LIMIT 1`,
  );
  return row?.id ?? null;
}

async function newAdministrator(tx: Transaction, at: Date): Promise<string> {
  const personId = randomUUID();
  await insertPerson(tx, { id: personId, name: NAME }, at);
  const office = { personId, role: 'ADMIN', unitId: null, toOn: null, basis: BASIS } as const;
  await insertMembership(tx, { id: randomUUID(), ...office, fromOn: isoDay(calendarDayOf(at.getTime())) }, at);
  return personId;
}
