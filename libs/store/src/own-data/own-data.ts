import type { Transaction } from '../door/transact.ts';
import { type Section, SECTIONS } from './sections.ts';

export interface StoredSection {
  readonly items: readonly object[];
  /** False where there are more rows than were asked for. */
  readonly isWhole: boolean;
}

export interface AccountDates {
  readonly login: string;
  readonly createdAt: Date;
  readonly passwordChangedAt: Date;
}

/** When the person's account was made; null where nobody signed up. */
export async function accountDates(tx: Transaction, personId: string): Promise<AccountDates | null> {
  const [row] = await tx.rows<AccountDates>(
    `SELECT login, created_at AS "createdAt", password_changed_at AS "passwordChangedAt" FROM account WHERE person_id = $1`,
    [personId],
  );
  return row ?? null;
}

/** What is stored of a person: of each kind the latest `limit` rows. */
export async function ownData(
  tx: Transaction,
  personId: string,
  limit: number,
): Promise<{ readonly [section in Section]: StoredSection }> {
  const sections: [string, StoredSection][] = [];
  for (const [section, sql] of Object.entries(SECTIONS)) {
    const rows = await tx.rows<object>(`${sql} LIMIT ${limit + 1}`, [personId]);
    sections.push([section, { items: rows.slice(0, limit), isWhole: rows.length <= limit }]);
  }
  return Object.fromEntries(sections) as { [section in Section]: StoredSection };
}
