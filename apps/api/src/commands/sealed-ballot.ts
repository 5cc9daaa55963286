import type { CommandBody } from '@laurel/contracts';
import { type CaseHeader, keepEnvelope, type Store, transact } from '@laurel/store';
import { fingerprintOf } from '../input/idempotency-key.ts';
import type { Ask } from './command-door.ts';

type Ballot = Extract<CommandBody, { readonly type: 'castBallot' }>;

/**
 * Under a secret ballot nothing that is kept beside the voter may tell the vote. The fingerprint of a body is kept for ever, and
 * one of three bodies would be guessed from it: it is made of the ballot without its vote, so the first vote under a key stays.
 */
export function sealed(header: CaseHeader, ask: Ask): Ask {
  if (!isSecret(header, ask.body)) return ask;
  const fingerprint = fingerprintOf(`${header.id}\n`, JSON.stringify(unvoted(header, ask.body)));
  return { ...ask, intent: { ...ask.intent, fingerprint } };
}

/** The ballot as the engine may see it: which seat votes, and the vote only where the ballot is open. */
export function unvoted(header: CaseHeader, ballot: Ballot): Omit<Ballot, 'vote'> {
  if (!isSecret(header, ballot)) return ballot;
  const { vote: _, ...cast } = ballot;
  return cast;
}

/** Puts a secret vote into an envelope beside the engine; the act that records the ballot takes it from there. */
export async function keepVote(store: Store, header: CaseHeader, { body, intent }: Ask): Promise<void> {
  if (!isSecret(header, body)) return;
  const envelope = { commandId: intent.id, nominationId: header.id, vote: body.vote, at: new Date() };
  await transact(store, (tx) => keepEnvelope(tx, envelope));
}

function isSecret({ rules, migratedRules }: CaseHeader, body: CommandBody): body is Ballot {
  return body.type === 'castBallot' && (migratedRules ?? rules).councils?.[body.level]?.isSecret === true;
}
