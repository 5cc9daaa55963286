import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

/** What the build of the web application leaves where the nonce belongs. */
const NONCE = '__LAUREL_NONCE__';
/** The names of built files hold a hash of what is in them: what has the same name is the same. */
const FOREVER_MS = 365 * 24 * 60 * 60_000;
/** These answer for themselves, whatever a browser would rather read. */
const NO_PAGES = /^\/(?:v1|docs|assets|health)(?:\/|$)|^\/openapi\./;

/**
 * Serves the built web application from `folder`: its files, and its one page at every address that is not the API's. Where it is
 * not built, the API answers alone. Nothing inline runs and nothing is asked of others; the styles that the page makes by itself
 * carry the nonce of this answer.
 */
export function servePages(app: NestExpressApplication, folder: string): void {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  app.use('/assets', compression());
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets',
    maxAge: FOREVER_MS,
    immutable: true,
    fallthrough: true,
  });
  app.useStaticAssets(folder, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isForPeople(request)) return next();
    const nonce = randomBytes(16).toString('base64');
    const policy = String(response.getHeader('Content-Security-Policy'));
    response.set('Content-Security-Policy', policy.replaceAll(/(?:script|style)-src 'self'/g, `$& 'nonce-${nonce}'`));
    response.set('Cache-Control', 'no-store').type('html').send(page.replaceAll(NONCE, nonce));
  });
}

function isForPeople(request: Request): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && !NO_PAGES.test(request.path) && request.accepts(['json', 'html']) === 'html';
}
