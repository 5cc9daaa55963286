import type { Actor, LevelKey, Onward, Refusal, SigningCapacity } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

export interface LeftOut {
  readonly nominationId: string;
  readonly code: Refusal['code'];
  readonly facts: Refusal['facts'];
}

/** What a session is about, from its first ask on. */
export interface SessionFrame {
  readonly id: string;
  readonly fingerprint: string;
  readonly unitId: string;
  readonly level: LevelKey;
  readonly onward: Onward;
  readonly to: LevelKey | null;
  readonly capacity: SigningCapacity;
  readonly signer: Actor;
}

/** ASKED: its first ask is not answered yet, which only the transaction that answers it ever sees. */
export interface SessionRow extends SessionFrame {
  readonly state: 'ASKED' | 'TO_CONFIRM' | 'SIGNED';
  readonly asks: number;
  readonly lastAskId: string;
  readonly lastFingerprint: string;
  readonly list: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly decisionId: string | null;
  readonly year: number | null;
  readonly decisionNo: number | null;
  readonly firstRegisterNo: number | null;
  readonly signedAt: Date | null;
  readonly settledAt: Date | null;
}

const COLUMNS = `id, fingerprint, unit_id AS "unitId", level, onward, onward_to AS "to", capacity, signer, state, asks,
  last_ask_id AS "lastAskId", last_fingerprint AS "lastFingerprint", list, left_out AS "leftOut",
  decision_id AS "decisionId", year, decision_no AS "decisionNo", first_register_no AS "firstRegisterNo",
  signed_at AS "signedAt", settled_at AS "settledAt"`;

export async function findSession(tx: Transaction, id: string): Promise<SessionRow | null> {
  const [row] = await tx.rows<SessionRow>(`SELECT ${COLUMNS} FROM signing_session WHERE id = $1`, [id]);
  return row ?? null;
}

/** Opens the session, or finds it as its last ask left it. Locked to the commit, so that two runs of one ask take turns. */
export async function claimSession(tx: Transaction, frame: SessionFrame, at: Date): Promise<SessionRow> {
  const { id, fingerprint, unitId, level, onward, to, capacity, signer } = frame;
  const [row] = await tx.rows<SessionRow>(
    `INSERT INTO signing_session (id, fingerprint, unit_id, level, onward, onward_to, capacity, signer, state, asks,
                                  last_ask_id, last_fingerprint, list, left_out, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'ASKED', 0, $1, $2, '{}', '[]', $9)
     ON CONFLICT (id) DO UPDATE SET asks = signing_session.asks RETURNING ${COLUMNS}`,
    [id, fingerprint, unitId, level, onward, to, capacity, JSON.stringify(signer), at],
  );
  return row as SessionRow;
}

/** The answer to an ask, with what goes with it. */
export type AnsweredSession = Pick<SessionRow, 'id' | 'asks' | 'lastAskId' | 'lastFingerprint' | 'list' | 'leftOut'> & {
  readonly signed: {
    readonly decisionId: string;
    readonly year: number;
    readonly decisionNo: number;
    readonly firstRegisterNo: number;
    readonly at: Date;
  } | null;
};

export async function answerSession(tx: Transaction, answered: AnsweredSession): Promise<void> {
  const { id, asks, lastAskId, lastFingerprint, list, leftOut, signed } = answered;
  await tx.rows(
    `UPDATE signing_session SET state = $2, asks = $3, last_ask_id = $4, last_fingerprint = $5, list = $6, left_out = $7,
            decision_id = $8, year = $9, decision_no = $10, first_register_no = $11, signed_at = $12 WHERE id = $1`,
    [
      id,
      signed ? 'SIGNED' : 'TO_CONFIRM',
      asks,
      lastAskId,
      lastFingerprint,
      list,
      JSON.stringify(leftOut),
      signed?.decisionId ?? null,
      signed?.year ?? null,
      signed?.decisionNo ?? null,
      signed?.firstRegisterNo ?? null,
      signed?.at ?? null,
    ],
  );
}

/** The workflows of all its cases have followed. */
export async function settleSession(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows('UPDATE signing_session SET settled_at = COALESCE(settled_at, $2) WHERE id = $1', [id, at]);
}
