import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** What pages of ours may load: our own files, and nothing that is written into the page. No page of others shows ours in a frame. */
const PAGES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** An answer of the API is read by a program, and loads nothing where a browser shows it all the same. */
const DATA = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The page to try the API writes its styles into itself; its scripts are files. */
const DOCS = { ...PAGES, 'style-src': ["'self'", "'unsafe-inline'"] };

/** A year, as browsers ask of who wants to be remembered. */
const HSTS_S = 365 * 24 * 60 * 60;

/** Passkeys are the one thing of the device that pages of ours use. */
const PERMISSIONS = [
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  'usb=()',
  'xr-spatial-tracking=()',
].join(', ');

/** What a browser may do with an answer, by headers on every one of them; a refusal has them too. */
export function securityHeaders(): RequestHandler[] {
  const byKind = { data: helmetWith(DATA), docs: helmetWith(DOCS), pages: helmetWith(PAGES) };
  return [(request, response, next) => byKind[kindOf(request)](request, response, next), ownHeaders];
}

function helmetWith(directives: typeof DATA): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false, // By plain http it would mean nothing; see below.
    xFrameOptions: { action: 'deny' },
  }) as RequestHandler;
}

function kindOf({ path }: Request): 'data' | 'docs' | 'pages' {
  if (/^\/docs\b/i.test(path)) return 'docs';
  return isData(path) ? 'data' : 'pages';
}

const isData = (path: string) => /^\/(?:v1|health|openapi\.(?:json|yaml))(?:\/|$)/i.test(path);

function ownHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Permissions-Policy', PERMISSIONS);
  if (request.secure) response.setHeader('Strict-Transport-Security', `max-age=${HSTS_S}; includeSubDomains`);
  // What one person read is shown to no other at the same machine, nor kept on the way.
  if (isData(request.path)) response.setHeader('Cache-Control', 'no-store');
  // Not "cookies": these would be those of every neighbour below the same domain.
  if (/^\/v1\/sign-out\b/i.test(request.path)) response.setHeader('Clear-Site-Data', '"cache", "storage"');
  next();
}
