import { fileURLToPath } from 'node:url';
import { firstInvitation } from '@laurel/messages';
import {
  connectTemporal,
  createLog,
  readDocumentsConfig,
  readKeyedConfig,
  readProviderSettings,
  readRateLimits,
} from '@laurel/platform';
import { ballotKeyFrom, firstAdministrator, openStore } from '@laurel/store';
import { targetRules } from '@laurel/webhooks';
import { cookieKeyFrom } from './accounts/session-cookie.ts';
import { folderBytes } from './bytes/folder.ts';
import { objectBytes } from './bytes/object-storage.ts';
import { clamdScan, noScan } from './content/scan.ts';
import { createApi } from './app.ts';
import { factorKeyFrom } from './factors/sealed-secret.ts';
import { accountsIdentity } from './identity/accounts-identity.ts';
import { demoIdentity } from './identity/demo-identity.ts';
import { stopOnSignal } from './stop.ts';

/** Longer than a caller or a proxy keeps an idle connection, a minute as a rule: else one is closed on a request that is just sent. */
const KEEP_ALIVE_MS = 65_000;

const config = readKeyedConfig(process.env);
const provider = readProviderSettings(process.env);
const documents = readDocumentsConfig(process.env, config.home);
const log = createLog('api', config.logLevel);
const store = await openStore({ url: config.databaseUrl, as: 'desk' });
const temporal = connectTemporal(config);
const isDemo = config.identity === 'demo';
const invitation = isDemo ? null : await firstAdministrator(store);
// Not by the log: logs are kept and sent around.
if (invitation) process.stdout.write(`${Object.values(firstInvitation(invitation.token)).join('\n')}\n`);
const app = await createApi({
  store,
  ballotKey: ballotKeyFrom(config.ballotKey),
  provider,
  factorKey: factorKeyFrom(config.ballotKey),
  engine: { client: temporal.client, taskQueue: config.taskQueue },
  bytes: 'folder' in documents.place ? folderBytes(documents.place.folder) : objectBytes(documents.place),
  scan: documents.scan ? clamdScan(documents.scan) : noScan,
  identity: isDemo ? demoIdentity : accountsIdentity,
  cookieKey: cookieKeyFrom(config.ballotKey),
  proxies: config.proxies,
  targets: targetRules({ isDemo, networks: config.webhookNetworks }),
  areCallersLimited: readRateLimits(process.env),
  pages: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  log,
});
app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
await app.listen(config.port, config.host);
log.info({ host: config.host, port: config.port }, 'listening');
stopOnSignal(async () => {
  await app.close();
  await temporal.close();
  await store.destroy();
});
