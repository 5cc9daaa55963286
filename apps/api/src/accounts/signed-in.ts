import { calendarDayOf, isoDay } from '@laurel/domain';
import { findPerson, type HeldOffice, officesOn, type PersonRow, actingReader, type Store } from '@laurel/store';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import { isDemonstration } from '../demonstration/demonstration.ts';
import { Problem } from '../problem/problem.ts';
import { endOwnSession, isSignIn, LONGEST_MS } from './session-cookie.ts';

/** The person behind a request's session, with the offices held today. */
export interface SignedInPerson {
  readonly person: PersonRow;
  readonly offices: readonly HeldOffice[];
  readonly session: { readonly id: string; readonly signedInAt: number };
}

const known = new WeakMap<Request, SignedInPerson>();

/** Reads who is signed in, with every request anew: who was disabled or left an office acts no more. */
export function recogniseSession(store: Store): RequestHandler {
  return async (request, _response, next) => {
    const { personId, handle: id, signedInAt } = request.session ?? {};
    // Signing in begins a session anew, whatever the one before was worth.
    if (isSignIn(request) || !personId || !id || !signedInAt) return next();
    const found = Date.now() - signedInAt < LONGEST_MS && (await personToday(store, personId, request));
    if (found) known.set(request, { ...found, session: { id, signedInAt } });
    else await endOwnSession(request);
    next();
  };
}

/** A person who may act here, with the offices held today in Vietnam: not disabled, and invented only where it is a demonstration. */
export async function personToday(
  store: Store,
  id: string,
  request: Request,
): Promise<Omit<SignedInPerson, 'session'> | null> {
  const today = isoDay(calendarDayOf(Date.now()));
  const tx = actingReader(store);
  const [person, offices] = await Promise.all([findPerson(tx, id), officesOn(tx, id, today)]);
  const mayAct = person && !person.disabledAt && (!person.isDemo || isDemonstration(request));
  return mayAct ? { person, offices } : null;
}

/** Null where nobody is signed in. */
export function signedInBy(request: Request): SignedInPerson | null {
  return known.get(request) ?? null;
}

export const signInFirst = () =>
  new Problem(401, 'IDENTITY_REQUIRED', { facts: { hint: 'sign in by POST /v1/sign-in' } });

/** The person who is signed in, as a controller's parameter; an office is not needed. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const found = signedInBy(context.switchToHttp().getRequest<Request>());
  if (!found) throw signInFirst();
  return found;
});
