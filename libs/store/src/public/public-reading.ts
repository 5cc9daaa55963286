import { type CasePhase, type NomineeCategory, readPublicCode, writePublicCode } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

export interface CertificateRow {
  readonly form: string;
  readonly category: NomineeCategory;
  readonly level: string;
  readonly issuer: string;
  readonly year: number;
  readonly decisionNo: number;
  readonly registerNo: number;
  readonly signedOn: string;
  readonly state: string;
  /** Empty where the person was erased. */
  readonly name: string;
  readonly hasWithdrawnConsent: boolean;
  readonly caseSeq: number;
  readonly leafHash: string;
}

/** The commendation of a code; null where there is none, and where its case is restricted. Whoever asks sees no case otherwise. */
export async function certificateByCode(tx: Transaction, code: string): Promise<CertificateRow | null> {
  const [row] = await tx.rows<CertificateRow>(
    `SELECT form, category, level, issuer, year, decision_no AS "decisionNo", register_no AS "registerNo",
            signed_on::text AS "signedOn", state, name, has_withdrawn_consent AS "hasWithdrawnConsent",
            case_seq AS "caseSeq", leaf_hash AS "leafHash"
     FROM public_certificate($1)`,
    [Buffer.from(readPublicCode(code))],
  );
  return row ?? null;
}

export interface SlipRow {
  readonly phase: CasePhase;
  readonly level: string | null;
}

/** Where the file of an intake slip is; null where there is none, and where it is restricted. */
export async function standingBySlip(tx: Transaction, code: string): Promise<SlipRow | null> {
  const [row] = await tx.rows<SlipRow>('SELECT phase, level FROM public_standing($1)', [
    Buffer.from(readPublicCode(code)),
  ]);
  return row ?? null;
}

/** The code on the slip of a nomination that the reader sees; null for a draft, and where the public is told nothing of it. */
export async function slipCodeOf(tx: Transaction, id: string): Promise<string | null> {
  const [row] = await tx.rows<{ code: Buffer }>(
    `SELECT slip_code AS code FROM nomination WHERE id = $1 AND phase <> 'DRAFT' AND NOT restricted`,
    [id],
  );
  return row ? writePublicCode(row.code) : null;
}
