import type { Transaction } from '../door/transact.ts';
import type { BringingCommand, Meeting, Slip } from './ballot-seal.ts';

/** A sealed vote on its way from the API to the act that records it. */
export interface Envelope extends BringingCommand {
  readonly nominationId: string;
  readonly sealed: string;
}

/** What lies in the box of a meeting. `unsealed` are slips from before votes were sealed; none is added. */
export interface BallotBox {
  readonly slips: readonly string[];
  readonly unsealed: readonly Slip[];
}

/** Keeps a sealed vote until the command that brings it is recorded. Sent again before that, the last vote stays. */
export async function keepEnvelope(tx: Transaction, envelope: Envelope): Promise<void> {
  const { commandId, fingerprint, nominationId, sealed } = envelope;
  await tx.rows(
    `INSERT INTO ballot_envelope (command_id, fingerprint, nomination_id, sealed) VALUES ($1, $2, $3, $4)
     ON CONFLICT (command_id, fingerprint) DO UPDATE SET sealed = excluded.sealed`,
    [commandId, fingerprint, nominationId, sealed],
  );
}

/** Takes away just this envelope: another one that the same command brought since stays. */
export async function dropEnvelope(tx: Transaction, { commandId, fingerprint, sealed }: Envelope): Promise<void> {
  await tx.rows('DELETE FROM ballot_envelope WHERE command_id = $1 AND fingerprint = $2 AND sealed = $3', [
    commandId,
    fingerprint,
    sealed,
  ]);
}

/** Takes the sealed vote out of the envelope, which is gone then; null when the command brought none. */
export async function takeEnvelope(tx: Transaction, { commandId, fingerprint }: BringingCommand) {
  const [envelope] = await tx.rows<{ sealed: string }>(
    'DELETE FROM ballot_envelope WHERE command_id = $1 AND fingerprint = $2 RETURNING sealed',
    [commandId, fingerprint],
  );
  return envelope?.sealed ?? null;
}

/** What commands that failed have left behind for this case. */
export async function sweepEnvelopes(tx: Transaction, nominationId: string): Promise<void> {
  await tx.rows('DELETE FROM ballot_envelope WHERE nomination_id = $1', [nominationId]);
}

/** Each slip begins with random bytes, so their order tells nothing of the order in which they came. */
export async function putIntoBox(tx: Transaction, meeting: Meeting, slip: string): Promise<void> {
  const { nominationId, level, round } = meeting;
  await tx.rows(
    `INSERT INTO ballot_box (nomination_id, level, round, slips) VALUES ($1, $2, $3, ARRAY[$4::text])
     ON CONFLICT (nomination_id, level, round) DO UPDATE
     SET slips = ARRAY(SELECT slip FROM unnest(ballot_box.slips || excluded.slips) AS slip ORDER BY slip)`,
    [nominationId, level, round, slip],
  );
}

/** Whoever reads it to count it has locked the case before: no ballot comes in between. */
export async function ballotBox(tx: Transaction, { nominationId, level, round }: Meeting): Promise<BallotBox> {
  const [box] = await tx.rows<BallotBox>(
    'SELECT slips, unsealed FROM ballot_box WHERE nomination_id = $1 AND level = $2 AND round = $3',
    [nominationId, level, round],
  );
  return box ?? { slips: [], unsealed: [] };
}
