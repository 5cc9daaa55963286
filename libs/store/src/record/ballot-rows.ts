import { randomUUID } from 'node:crypto';
import type { BallotCount, LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

interface Place {
  readonly nominationId: string;
  readonly level: LevelKey;
  readonly round: number;
}

interface Slip {
  readonly slip: string;
  readonly vote: string;
}

/** Keeps a secret vote until the command that brings it is recorded. Sent again, the first vote stays. */
export async function keepEnvelope(
  tx: Transaction,
  { commandId, nominationId, vote }: { commandId: string; nominationId: string; vote: string; at: Date },
): Promise<void> {
  await tx.rows(
    `INSERT INTO ballot_envelope (command_id, nomination_id, vote) VALUES ($1, $2, $3) ON CONFLICT (command_id) DO NOTHING`,
    [commandId, nominationId, vote],
  );
}

/** A command that is refused leaves no vote behind. */
export async function dropEnvelope(tx: Transaction, commandId: string): Promise<void> {
  await tx.rows('UPDATE ballot_envelope SET vote = NULL WHERE command_id = $1', [commandId]);
}

/** Moves the vote of a command into the box, under a slip that tells nothing of its voter. False when there is no vote. */
export async function putIntoBox(tx: Transaction, commandId: string, place: Place): Promise<boolean> {
  const [envelope] = await tx.rows<{ vote: string }>(
    `WITH sealed AS (SELECT command_id, vote FROM ballot_envelope
                     WHERE command_id = $1 AND nomination_id = $2 AND vote IS NOT NULL FOR UPDATE)
     UPDATE ballot_envelope SET vote = NULL FROM sealed WHERE ballot_envelope.command_id = sealed.command_id
     RETURNING sealed.vote`,
    [commandId, place.nominationId],
  );
  if (!envelope) return false;
  const before = await slipsIn(tx, place);
  const slips = [...before, { slip: randomUUID(), vote: envelope.vote }].sort((one, other) =>
    one.slip < other.slip ? -1 : 1,
  );
  await tx.rows(
    `INSERT INTO ballot_box (nomination_id, level, round, slips) VALUES ($1, $2, $3, $4)
     ON CONFLICT (nomination_id, level, round) DO UPDATE SET slips = excluded.slips`,
    [place.nominationId, place.level, place.round, JSON.stringify(slips)],
  );
  return true;
}

/** What lies in the box, counted, and its slips as the minutes publish them: anyone can count again, nobody finds a voter. */
export async function countBox(
  tx: Transaction,
  place: Place,
  written: number,
): Promise<{ readonly count: BallotCount; readonly slips: string[] }> {
  const slips = await slipsIn(tx, place);
  const of = (vote: string) => slips.filter((one) => one.vote === vote).length;
  const count = { for: of('FOR'), against: of('AGAINST'), blank: of('BLANK'), written };
  return { count, slips: slips.map(({ slip, vote }) => `${slip}:${vote}`) };
}

async function slipsIn(tx: Transaction, { nominationId, level, round }: Place): Promise<readonly Slip[]> {
  const [box] = await tx.rows<{ slips: Slip[] }>(
    'SELECT slips FROM ballot_box WHERE nomination_id = $1 AND level = $2 AND round = $3 FOR UPDATE',
    [nominationId, level, round],
  );
  return box?.slips ?? [];
}
