import type { Request, RequestHandler } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import { isSignIn } from '../accounts/session-cookie.ts';
import type { Identity } from '../identity/identity.ts';
import { Problem } from '../problem/problem.ts';
import { callerOf } from './caller.ts';

const WINDOW_MS = 60_000;

/**
 * Requests of one caller in a minute. A person with a busy screen stays a tenth below; a program that works through a list is
 * slowed down, and leaves most of one process (some hundred decisions a second) to others.
 */
export const LIMITS = {
  /** A screen asks a handful of times for each page, and looks again while it is open. */
  reading: 3_000,
  /** Twenty a second: no person writes so fast, and a letter of 500 nominees is one request. */
  writing: 1_200,
  /** All who sign in from one network in a minute, an office in the morning; each try costs a slow hash. Guesses are slowed besides. */
  'sign-in': 120,
  /** All of one network who look up a code in a minute: a hall where two people a second scan a paper. No rate makes a guess of eighty bits good. */
  public: 120,
} as const;

type Kind = keyof typeof LIMITS;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const PUBLIC_PATHS = /^\/v1\/public\//i;
const SIGN_IN_PATHS = ['/v1/invitations/accept', '/v1/me/password'];

function kindOf(request: Request): Kind {
  if (PUBLIC_PATHS.test(request.path)) return 'public';
  if (SAFE.includes(request.method)) return 'reading';
  return isSignIn(request) || SIGN_IN_PATHS.includes(request.path.toLowerCase()) ? 'sign-in' : 'writing';
}

/** Whoever watches over the process asks often and from one place. */
const isHealth = ({ path }: Request) => /^\/health\//i.test(path);

/**
 * Slows down whoever asks too often: TOO_MANY_REQUESTS (429) with Retry-After. Every answer tells the caller's own standing
 * (RateLimit, RateLimit-Policy). Each process of the API counts for itself.
 */
export function rateLimits(identity: Identity, log: Logger): RequestHandler[] {
  return (Object.keys(LIMITS) as Kind[]).map((kind) => {
    const caller = (request: Request) =>
      callerOf(request, { identity, byNetwork: kind === 'sign-in' || kind === 'public' });
    const options: Partial<Options> = {
      windowMs: WINDOW_MS,
      limit: LIMITS[kind],
      identifier: kind,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      skip: (request) => isHealth(request) || kindOf(request) !== kind,
      keyGenerator: caller,
      handler: (request, _response, next) => {
        // Once a minute: whoever asks too often must not fill the log.
        if (standingOf(request).used === LIMITS[kind] + 1)
          log.info({ caller: caller(request), kind }, 'asks too often');
        next(tooMany(request, kind));
      },
    };
    return rateLimit(options);
  });
}

function standingOf(request: Request): { readonly used?: number; readonly resetTime?: Date } {
  return (request as Request & { rateLimit?: { used?: number; resetTime?: Date } }).rateLimit ?? {};
}

function tooMany(request: Request, kind: Kind): Problem {
  const { resetTime } = standingOf(request);
  const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now() + WINDOW_MS) - Date.now()) / 1000));
  const facts = { limit: String(LIMITS[kind]), hint: String(seconds) };
  return new Problem(429, 'TOO_MANY_REQUESTS', { facts, retryAfterS: seconds });
}
