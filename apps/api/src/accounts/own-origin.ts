import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem/problem.ts';
import { carriesCookie, isSignIn } from './session-cookie.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser sends the cookie along whoever asks. So a change that carries one must say that it comes from our own pages; a program
 * says so by the header Origin. Signing in is refused to pages of others too, or they could sign a person in as somebody else.
 */
export function ownOriginOnly(request: Request, _response: Response, next: NextFunction): void {
  const origin = SAFE.includes(request.method) ? 'OWN' : originOf(request);
  const isRefused = carriesCookie(request) ? origin !== 'OWN' : origin === 'FOREIGN' && isSignIn(request);
  next(isRefused ? new Problem(403, 'FOREIGN_ORIGIN') : undefined);
}

/** By what the browser says of the page (Sec-Fetch-Site), else by the page's address against ours. */
function originOf(request: Request): 'OWN' | 'FOREIGN' | 'UNKNOWN' {
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' ? 'OWN' : 'FOREIGN';
  const origin = request.header('origin');
  if (origin === undefined) return 'UNKNOWN';
  const own = `${request.protocol}://${request.host}`;
  return URL.canParse(own) && new URL(own).origin === origin ? 'OWN' : 'FOREIGN';
}
