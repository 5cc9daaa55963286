import 'reflect-metadata';
import type { KeyObject } from 'node:crypto';
import type { ProviderSettings } from '@laurel/platform';
import type { BallotKey, Store } from '@laurel/store';
import { type TargetRules, targetRules } from '@laurel/webhooks';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { ownOriginOnly } from './accounts/own-origin.ts';
import { logSignIns } from './accounts/sign-in-log.ts';
import { sessionCookies } from './accounts/session-cookie.ts';
import { recogniseSession } from './accounts/signed-in.ts';
import { AppModule } from './app.module.ts';
import { tellDemonstration } from './demonstration/demonstration.ts';
import type { Bytes } from './bytes/bytes.ts';
import type { Scan } from './content/scan.ts';
import type { Engine } from './engine/engine.ts';
import { securityHeaders } from './headers/security-headers.ts';
import { IDENTITY, type Identity } from './identity/identity.ts';
import { AnswerInTime } from './input/answer-in-time.interceptor.ts';
import { SchemaPipe } from './input/schema.pipe.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { serveDocs } from './openapi/docs-page.ts';
import { servePages } from './pages/serve-pages.ts';
import { KeepRefusedAttempts } from './permission/keep-refused-attempts.ts';
import { ProblemFilter } from './problem/problem.filter.ts';
import { recogniseToken } from './systems/bearer.ts';
import { ScopeGuard } from './systems/scope.guard.ts';

/** A letter of 500 nominees with long names stays under it; nothing that a person types comes near. */
const BODY_LIMIT = '512kb';

export interface ApiMeans {
  readonly store: Store;
  /** Secret votes are sealed under it before they go anywhere. */
  readonly ballotKey: BallotKey;
  /** Secrets of one-time codes are sealed under it. */
  readonly factorKey: KeyObject;
  /** Whose word on persons is taken; null: nobody's. */
  readonly provider: ProviderSettings | null;
  readonly engine: Engine;
  /** Where the bytes of documents lie. */
  readonly bytes: Bytes;
  /** Who looks for viruses in them. */
  readonly scan: Scan;
  readonly identity: Identity;
  /** Cookies are signed under it. */
  readonly cookieKey: string;
  /** Whether callers who ask too often are slowed down. */
  readonly areCallersLimited: boolean;
  /** Whose word on a caller's address and on https is taken: addresses and networks, with commas. */
  readonly proxies: string;
  /** Where messages to other systems may go; to the public internet unless told. */
  readonly targets?: TargetRules;
  /** The folder of the built web application; left out: the API answers alone. */
  readonly pages?: string;
  readonly log: Logger;
}

/** Builds the application; the caller makes it listen and closes it. */
export async function createApi({
  identity,
  cookieKey,
  proxies,
  targets = targetRules({ isDemo: false }),
  areCallersLimited,
  pages,
  log,
  ...means
}: ApiMeans): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...means, targets }), {
    logger: false,
    rawBody: true,
    abortOnError: false,
  });
  app.use(...securityHeaders()); // Before any body is read: what is refused there has them too.
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.set(IDENTITY, identity);
  app.set('trust proxy', proxies);
  app.disable('x-powered-by');
  app.disable('etag'); // Hashing every answer helps nobody while nothing asks by it.
  if (pages) servePages(app, pages);
  app.use(tellDemonstration, logSignIns(log));
  app.use(recogniseToken(means.store));
  app.use(ownOriginOnly, sessionCookies(means.store, cookieKey, log), recogniseSession(means.store));
  if (areCallersLimited) app.use(...rateLimits(identity, log));
  app.useGlobalGuards(new ScopeGuard());
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalInterceptors(new AnswerInTime(), new KeepRefusedAttempts(means.store));
  app.useGlobalFilters(new ProblemFilter(log));
  serveDocs(app);
  return app;
}
