import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog, projectRoot } from '@laurel/platform';
import { createApi } from '../app.ts';
import { accountsIdentity } from '../identity/accounts-identity.ts';
import { openApiDocument } from './document.ts';

// `npm run openapi`: publishes the document as docs/openapi.json. It is made of the schemas alone, so neither a database
// nor an engine is asked.
const keys = { cookieKey: 'of no cookie', proxies: 'loopback', areCallersLimited: false };
const means = {
  ...keys,
  store: {},
  engine: {},
  identity: accountsIdentity,
  log: createLog('openapi', 'silent'),
} as never;
const app = await createApi(means);
writeFileSync(join(projectRoot, 'docs', 'openapi.json'), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
