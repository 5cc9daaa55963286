import { randomUUID } from 'node:crypto';
import { type Store, takePending, transact } from '@laurel/store';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import { done } from './session-cookie.ts';

/** Who walks to the other room for the phone is back within it; what is older was left behind. */
const PENDING_MS = 5 * 60_000;

/** What a session waits for, and what the answer is compared with. Nobody but its browser can answer it, and once. */
export interface Pending {
  readonly id: string;
  readonly kind: 'CODE' | 'PASSKEY' | 'NEW_PASSKEY' | 'PROVIDER' | 'LINK';
  /** Milliseconds UTC. */
  readonly since: number;
  /** Who is about to sign in, where that is known. */
  readonly personId?: string;
  /** What a device has to sign. */
  readonly challenge?: string;
  /** What a provider's answer has to fit. */
  readonly question?: {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly returnTo: string;
  };
}

declare module 'express-session' {
  interface SessionData {
    pending: Pending;
  }
}

type NewPending = Omit<Pending, 'id' | 'since'>;

/** A new session in which nobody is signed in, and which waits for an answer. */
export async function beginPending(request: Request, pending: NewPending): Promise<void> {
  await done((told) => request.session.regenerate(told));
  request.session.handle = randomUUID();
  await setPending(request, pending);
}

/** The session waits for an answer; what it waited for before is void. */
export async function setPending(request: Request, pending: NewPending): Promise<void> {
  request.session.pending = { ...pending, id: randomUUID(), since: Date.now() };
  await done((told) => request.session.save(told));
}

/** What the session waits for; throws SIGN_IN_STEP_GONE (422) where it waits for nothing of the kind, or no more. */
export function pendingOf(request: Request, kind: Pending['kind']): Pending {
  const pending = request.session?.pending;
  if (pending?.kind !== kind || Date.now() - pending.since > PENDING_MS) throw new Problem(422, 'SIGN_IN_STEP_GONE');
  return pending;
}

/** The same, and nobody else gets it any more. */
export async function usePending(store: Store, request: Request, kind: Pending['kind']): Promise<Pending> {
  const pending = pendingOf(request, kind);
  const isOurs = await transact(store, (tx) => takePending(tx, request.sessionID, pending.id));
  delete (request.session as Partial<typeof request.session>).pending;
  if (!isOurs) throw new Problem(422, 'SIGN_IN_STEP_GONE');
  return pending;
}
