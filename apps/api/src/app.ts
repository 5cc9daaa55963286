import 'reflect-metadata';
import type { BallotKey, Store } from '@laurel/store';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { ownOriginOnly } from './accounts/own-origin.ts';
import { sessionCookies } from './accounts/session-cookie.ts';
import { recogniseSession } from './accounts/signed-in.ts';
import { AppModule } from './app.module.ts';
import type { Bytes } from './bytes/bytes.ts';
import type { Scan } from './content/scan.ts';
import type { Engine } from './engine/engine.ts';
import { IDENTITY, type Identity } from './identity/identity.ts';
import { AnswerInTime } from './input/answer-in-time.interceptor.ts';
import { SchemaPipe } from './input/schema.pipe.ts';
import { rateLimits } from './limits/rate-limits.ts';
import { serveDocs } from './openapi/docs-page.ts';
import { ProblemFilter } from './problem/problem.filter.ts';

/** A letter of 500 nominees with long names stays under it; nothing that a person types comes near. */
const BODY_LIMIT = '512kb';

export interface ApiMeans {
  readonly store: Store;
  /** Secret votes are sealed under it before they go anywhere. */
  readonly ballotKey: BallotKey;
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
  readonly log: Logger;
}

/** Builds the application; the caller makes it listen and closes it. */
export async function createApi({
  identity,
  cookieKey,
  proxies,
  areCallersLimited,
  log,
  ...means
}: ApiMeans): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(means), {
    logger: false,
    rawBody: true,
    abortOnError: false,
  });
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.set(IDENTITY, identity);
  app.set('trust proxy', proxies);
  app.disable('x-powered-by');
  app.disable('etag'); // Hashing every answer helps nobody while nothing asks by it.
  app.use(helmet({ contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } } }));
  app.use(ownOriginOnly, sessionCookies(means.store, cookieKey, log), recogniseSession(means.store));
  if (areCallersLimited) app.use(...rateLimits(identity));
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalInterceptors(new AnswerInTime());
  app.useGlobalFilters(new ProblemFilter(log));
  serveDocs(app);
  return app;
}
