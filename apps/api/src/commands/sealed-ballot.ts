import type { CommandBody } from '@laurel/contracts';
import {
  type BallotKey,
  type CaseHeader,
  dropEnvelope,
  type Envelope,
  keepEnvelope,
  sealVote,
  type Store,
  transact,
} from '@laurel/store';
import type { EngineAnswer } from '../engine/send-command.ts';
import { fingerprintOf } from '../input/idempotency-key.ts';
import type { Ask } from './command-door.ts';

/** Where the door finds the key of secret votes. */
export const BALLOT_KEY = 'laurel-ballot-key';

type Ballot = Extract<CommandBody, { readonly type: 'castBallot' }>;

/**
 * Under a secret ballot nothing that is kept beside the voter may tell the vote. The fingerprint of a body is kept for ever, and
 * one of three bodies would be guessed from it: it is made of the ballot without its vote. So a ballot that was recorded stays
 * as it was cast, whatever is sent again under its key.
 */
export function sealed(header: CaseHeader, ask: Ask): Ask {
  if (!isSecret(header, ask.body)) return ask;
  const fingerprint = fingerprintOf(ask.office, header.id, JSON.stringify(unvoted(header, ask.body)));
  return { ...ask, intent: { ...ask.intent, fingerprint } };
}

/** The ballot as the engine may see it: which seat votes, and the vote only where the ballot is open. */
export function unvoted(header: CaseHeader, ballot: Ballot): Omit<Ballot, 'vote'> {
  if (!isSecret(header, ballot)) return ballot;
  const { vote: _, ...cast } = ballot;
  return cast;
}

/** Puts a secret vote, sealed, into an envelope beside the engine; the act that records the ballot takes it from there. */
export async function keepVote(
  store: Store,
  key: BallotKey,
  header: CaseHeader,
  { body, intent }: Ask,
): Promise<Envelope | null> {
  if (!isSecret(header, body)) return null;
  const of = { commandId: intent.id, fingerprint: intent.fingerprint };
  const envelope = { ...of, nominationId: header.id, sealed: sealVote(key, of, body.vote) };
  await transact(store, (tx) => keepEnvelope(tx, envelope));
  return envelope;
}

/** What is answered leaves no vote behind: sent again, a ballot that was not recorded brings its vote anew. */
export async function dropVote(store: Store, vote: Envelope | null, { kind }: EngineAnswer): Promise<void> {
  // Without an answer the ballot may still be on its way to the act.
  if (vote && kind !== 'NO_ANSWER') await transact(store, (tx) => dropEnvelope(tx, vote));
}

function isSecret({ rules, migratedRules }: CaseHeader, body: CommandBody): body is Ballot {
  return body.type === 'castBallot' && (migratedRules ?? rules).councils?.[body.level]?.isSecret === true;
}
