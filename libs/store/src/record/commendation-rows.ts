import type { Transaction } from '../door/transact.ts';
import type { LockedCase } from './case-row.ts';

/** The constraint behind refusal 7, for two cases that commend at the same moment. */
export const IN_FORCE_ONCE = 'commendation_in_force_once';

/** Another case that holds a commendation in force for the achievement of this one. */
export async function achievementHeldBy(tx: Transaction, caseId: string): Promise<string | null> {
  const [row] = await tx.prepared<{ nomination_id: string }>(
    `SELECT held.nomination_id FROM nomination own JOIN commendation held ON held.achievement_id = own.achievement_id
     WHERE own.id = $1 AND held.nomination_id <> own.id AND held.state = 'ISSUED' LIMIT 1`,
    [caseId],
  );
  return row?.nomination_id ?? null;
}

export interface NewCommendation {
  readonly id: string;
  readonly decisionId: string;
  readonly level: string;
  readonly round: number;
  readonly issuerUnitId: string;
  readonly isExclusive: boolean;
  readonly year: number;
  readonly decisionNo: number;
  readonly registerNo: number;
  readonly signerRole: string;
  readonly capacity: string;
  /** Calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
  readonly signedOn: string;
  readonly issuedAt: Date;
}

/** The numbered decision and the commendation that it grants. */
export async function insertCommendation(tx: Transaction, of: LockedCase, row: NewCommendation): Promise<void> {
  await tx.prepared(
    `WITH decision AS (
       INSERT INTO award_decision (id, issuer_unit_id, year, number, signer_role, capacity, signed_on)
       VALUES ($2, $3, $4, $5, $6, $7, $8) RETURNING id)
     INSERT INTO commendation (id, nomination_id, season_id, level, round, issuer_unit_id, nominee_id, achievement_id,
                               category, is_exclusive, state, decision_id, register_year, register_no, issued_at)
     SELECT $1, $9, $10, $11, $12, $3, $13, $14, $15, $16, 'ISSUED', decision.id, $4, $17, $18 FROM decision`,
    [
      row.id,
      row.decisionId,
      row.issuerUnitId,
      row.year,
      row.decisionNo,
      row.signerRole,
      row.capacity,
      row.signedOn,
      of.id,
      of.seasonId,
      row.level,
      row.round,
      of.nomineeId,
      of.achievementId,
      of.category,
      row.isExclusive,
      row.registerNo,
      row.issuedAt,
    ],
  );
}

export async function supersedeCommendation(tx: Transaction, caseId: string, level: string): Promise<void> {
  await tx.prepared(`UPDATE commendation SET state = 'SUPERSEDED' WHERE nomination_id = $1 AND level = $2`, [
    caseId,
    level,
  ]);
}
