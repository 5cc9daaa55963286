import type { Scope } from '@laurel/contracts';
import { calendarDayOf, isoDay } from '@laurel/domain';
import {
  type HeldOffice,
  noteTokenUse,
  type PersonRow,
  actingReader,
  type Store,
  tokenHolder,
  transact,
} from '@laurel/store';
import type { Request, RequestHandler, Response } from 'express';
import { carriesCookie, cookieNameOf } from '../accounts/session-cookie.ts';
import { personToday } from '../accounts/signed-in.ts';
import { Problem } from '../problem/problem.ts';
import { tokenHashOf } from './token-text.ts';

/** The system behind a request's token, with the offices held today and what the token serves for. */
export interface AskingSystem {
  readonly person: PersonRow;
  readonly offices: readonly HeldOffice[];
  readonly scopes: readonly Scope[];
}

const known = new WeakMap<Request, AskingSystem>();

/** Null where no token was sent. */
export function systemBy(request: Request): AskingSystem | null {
  return known.get(request) ?? null;
}

/**
 * Finds the system of a request that carries a token (Authorization: Bearer), with every request anew. Whatever is wrong with a
 * token, the answer is the same. Together with a cookie it is refused: a request comes from one, and a page cannot lend a token
 * the sessions of its reader.
 */
export function recogniseToken(store: Store): RequestHandler {
  return async (request, response, next) => {
    const [, text] = /^Bearer(?: +(.*))?$/i.exec(request.header('authorization') ?? 'none') ?? [null, null];
    if (text === null) return next();
    if (carriesCookie(request)) return next(new Problem(400, 'CREDENTIALS_TWICE'));
    // What came in the clear is known to others: it is refused, whatever it is worth, so that its system is mended before it is used.
    if (cookieNameOf(request) === null) return next(new Problem(403, 'SECURE_ADDRESS_REQUIRED'));
    const system = await systemOf(store, text ?? '', request);
    if (!system) return next(refused(response));
    known.set(request, system);
    next();
  };
}

async function systemOf(store: Store, text: string, request: Request): Promise<AskingSystem | null> {
  const at = new Date();
  const tokenHash = tokenHashOf(text);
  const holder = tokenHash && (await tokenHolder(actingReader(store), tokenHash, at));
  const found = holder && (await personToday(store, holder.systemId, request));
  if (!found) return null;
  const today = isoDay(calendarDayOf(at.getTime()));
  if (holder.lastUsedOn !== today) await transact(store, (tx) => noteTokenUse(tx, holder.id, today));
  return { ...found, scopes: holder.scopes as readonly Scope[] };
}

function refused(response: Response): Problem {
  response.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
  return new Problem(401, 'TOKEN_REFUSED');
}
