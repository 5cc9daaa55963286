import { hkdfSync, randomUUID } from 'node:crypto';
import { isLoopback } from '@laurel/platform';
import { sessionPool, type Store } from '@laurel/store';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { Logger } from 'pino';

/** Who leaves the desk for longer signs in again; a decision is read and given in less. */
export const IDLE_MS = 30 * 60_000;
/** A working day with its overtime. Nobody is signed in overnight. */
export const LONGEST_MS = 12 * 60 * 60_000;

export const SECURE_COOKIE = '__Host-laurel';
export const PLAIN_COOKIE = 'laurel';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    /** The name of the session towards its person; the cookie's own id is told to nobody. */
    handle: string;
    /** Milliseconds UTC. */
    signedInAt: number;
  }
}

/** Under the same key every process of the API signs its cookies, so that a row of the table `session` alone opens nothing. */
export function cookieKeyFrom(ballotKey: string): string {
  return Buffer.from(hkdfSync('sha256', Buffer.from(ballotKey, 'base64'), '', 'laurel session cookie', 32)).toString(
    'base64',
  );
}

/** The cookie that this request may carry: null where it came neither by https nor to an address of this very machine. */
export function cookieNameOf(request: Request): string | null {
  if (request.secure) return SECURE_COOKIE;
  return isLoopback(request.hostname ?? '') ? PLAIN_COOKIE : null;
}

export function carriesCookie({ headers }: Request): boolean {
  return [SECURE_COOKIE, PLAIN_COOKIE].some((name) => headers.cookie?.includes(`${name}=`));
}

export function isSignIn({ path }: Request): boolean {
  return /^\/v1\/(?:demo\/)?sign-in\b/i.test(path);
}

/** Finds the session of a request that carries a cookie, and prepares one for signing in. Others pass untouched. */
export function sessionCookies(store: Store, cookieKey: string, log: Logger): RequestHandler {
  const byName: { readonly [name: string]: RequestHandler } = {
    [SECURE_COOKIE]: keeper(true),
    [PLAIN_COOKIE]: keeper(false),
  };
  return (request, response, next) => {
    const name = cookieNameOf(request);
    const keep = name === null ? undefined : byName[name];
    if (!keep || !(carriesCookie(request) || isSignIn(request))) return next();
    keep(request, response, next);
  };

  function keeper(secure: boolean): RequestHandler {
    const Table = connectPgSimple(session);
    const table = new Table({
      pool: sessionPool(store) as never,
      ttl: IDLE_MS / 1000,
      errorLog: (...told: unknown[]) => log.warn({ told: String(told[0]) }, 'sessions not tidied up'),
    });
    return session({
      name: secure ? SECURE_COOKIE : PLAIN_COOKIE,
      secret: cookieKey,
      store: table,
      resave: false,
      saveUninitialized: false,
      // Without an age: the browser drops it when it ends, and the table knows how long it may live.
      cookie: { path: '/', httpOnly: true, sameSite: 'strict', secure },
    });
  }
}

/** Begins a session under a new id: an id that somebody else may have planted before is worth nothing. */
export async function beginSession(request: Request, personId: string): Promise<void> {
  await done((told) => request.session.regenerate(told));
  Object.assign(request.session, { personId, handle: randomUUID(), signedInAt: Date.now() });
  await done((told) => request.session.save(told));
}

export function endOwnSession(request: Request): Promise<void> {
  return done((told) => request.session.destroy(told));
}

export function done(work: (told: (fault?: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    work((fault) => (fault ? reject(fault as Error) : resolve()));
  });
}
