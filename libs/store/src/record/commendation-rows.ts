import type { Transaction } from '../door/transact.ts';

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

/** How many commendations of a category an issuer granted in a season, whatever became of them. */
export async function grantedInSeason(
  tx: Transaction,
  of: { readonly seasonId: string; readonly issuerUnitId: string; readonly category: string },
): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(
    `SELECT count(*)::integer AS count FROM commendation WHERE season_id = $1 AND issuer_unit_id = $2 AND category = $3`,
    [of.seasonId, of.issuerUnitId, of.category],
  );
  return row?.count ?? 0;
}

export interface NewCommendation {
  readonly id: string;
  readonly decisionId: string;
  readonly caseId: string;
  readonly seasonId: string;
  readonly nomineeId: string;
  readonly achievementId: string;
  readonly category: string;
  readonly level: string;
  readonly round: number;
  readonly issuerUnitId: string;
  readonly form: string;
  readonly isExclusive: boolean;
  readonly year: number;
  readonly decisionNo: number;
  readonly registerNo: number;
  readonly signerRole: string;
  readonly capacity: string;
  /** Calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
  readonly signedOn: string;
  /** ISO 8601. */
  readonly issuedAt: string;
}

/** The numbered decisions and the commendations that they grant; one decision may grant many. */
export async function insertCommendations(tx: Transaction, rows: readonly NewCommendation[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.prepared(
    `WITH granted AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "decisionId" uuid, "caseId" uuid, "seasonId" uuid,
         "nomineeId" uuid, "achievementId" uuid, category text, level text, round integer, "issuerUnitId" uuid, form text,
         "isExclusive" boolean, year integer, "decisionNo" integer, "registerNo" integer, "signerRole" text,
         capacity text, "signedOn" date, "issuedAt" timestamptz)),
     decision AS (
       INSERT INTO award_decision (id, issuer_unit_id, year, number, signer_role, capacity, signed_on)
       SELECT DISTINCT "decisionId", "issuerUnitId", year, "decisionNo", "signerRole", capacity, "signedOn" FROM granted
       RETURNING id)
     INSERT INTO commendation (id, nomination_id, season_id, level, round, issuer_unit_id, nominee_id, achievement_id,
                               category, is_exclusive, state, decision_id, register_year, register_no, issued_at, form)
     SELECT g.id, "caseId", "seasonId", level, round, "issuerUnitId", "nomineeId", "achievementId", category,
            "isExclusive", 'ISSUED', decision.id, year, "registerNo", "issuedAt", form
     FROM granted g JOIN decision ON decision.id = g."decisionId"`,
    [JSON.stringify(rows)],
  );
}

/** What became of commendations since: superseded, revoked, handed over, made out again. */
export async function changeCommendations(tx: Transaction, rows: readonly object[]): Promise<void> {
  await tx.prepared(
    `UPDATE commendation c SET state = r.state, presented_at = r."presentedAt", certificates = r.certificates
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, state text, "presentedAt" timestamptz, certificates integer)
     WHERE c.id = r.id`,
    [JSON.stringify(rows)],
  );
}
