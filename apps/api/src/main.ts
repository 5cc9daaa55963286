import { connectTemporal, createLog, readConfig } from '@laurel/platform';
import { openStore } from '@laurel/store';
import { createApi } from './app.ts';
import { demoIdentity, nobody } from './identity/demo-identity.ts';
import { stopOnSignal } from './stop.ts';

const config = readConfig(process.env);
const log = createLog('api', config.logLevel);
const store = await openStore({ url: config.databaseUrl });
const temporal = connectTemporal(config);
const app = await createApi({
  store,
  engine: { client: temporal.client, taskQueue: config.taskQueue },
  identity: config.identity === 'demo' ? demoIdentity : nobody,
  log,
});
await app.listen(config.port, config.host);
log.info({ host: config.host, port: config.port }, 'listening');
stopOnSignal(async () => {
  await app.close();
  await temporal.close();
  await store.destroy();
});
