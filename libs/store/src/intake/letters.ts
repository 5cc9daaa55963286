import { randomUUID } from 'node:crypto';
import type { Transaction } from '../door/transact.ts';

export interface Letter {
  readonly seasonId: string;
  readonly fromUnitId: string | null;
  readonly letterNo: string | null;
  readonly note: string | null;
}

/** Adds a submission letter and returns its id. */
export async function insertLetter(tx: Transaction, letter: Letter, at: Date): Promise<string> {
  const id = randomUUID();
  await tx.rows(
    'INSERT INTO submission (id, season_id, from_unit_id, letter_no, note, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, letter.seasonId, letter.fromUnitId, letter.letterNo, letter.note, at],
  );
  return id;
}
