import type { Request, RequestHandler } from 'express';
import { callerAddress } from '../input/caller-address.ts';
import type { Logger } from 'pino';
import { signedInBy } from './signed-in.ts';
import { isSignIn } from './session-cookie.ts';

/** Where people sign in and out, come by an invitation, and change how they sign in. */
const DOORS =
  /^\/v1\/(?:sign-out|invitations\/accept|me\/(?:password|factors|links|sessions)|people\/[^/]+\/factors)\b/i;

const isDoor = (request: Request) =>
  request.method !== 'GET' && (isSignIn(request) || DOORS.test(request.path.toLowerCase()));

/**
 * Tells the log of each try at such a door, right or wrong: which door, how it ended, from where, and who it was where that is
 * known. Neither a login, which may be a password in the wrong field, nor anything else of the body is told.
 */
export function logSignIns(log: Logger): RequestHandler {
  return (request, response, next) => {
    if (!isDoor(request)) return next();
    response.once('finish', () => {
      const person = signedInBy(request)?.person.id ?? request.session?.personId ?? null;
      log.info({ door: request.path, status: response.statusCode, person, from: callerAddress(request) }, 'sign-in');
    });
    next();
  };
}
