import { createLog, readKeyedConfig } from '@laurel/platform';
import { bindActs } from '@laurel/activities';
import { sendWebhooks } from '@laurel/webhooks';
import { DefaultLogger, type LogEntry, NativeConnection, Runtime } from '@temporalio/worker';
import { bundlePath } from './workflow-bundle.ts';
import { createWorker } from './worker.ts';

const config = readKeyedConfig(process.env);
const log = createLog('worker', config.logLevel);
Runtime.install({
  logger: new DefaultLogger('WARN', ({ level, message, meta }: LogEntry) => log.warn({ level, ...meta }, message)),
});
const bound = await bindActs({ databaseUrl: config.databaseUrl, ballotKey: config.ballotKey });
const sender = await sendWebhooks({
  databaseUrl: config.databaseUrl,
  ballotKey: config.ballotKey,
  isDemo: config.identity === 'demo',
  networks: config.webhookNetworks,
  onFault: (err) => log.warn({ err }, 'webhooks wait'),
});
const connection = await NativeConnection.connect({ address: config.temporalAddress });
const worker = await createWorker({
  connection,
  namespace: config.namespace,
  taskQueue: config.taskQueue,
  acts: bound.acts,
  bundle: { codePath: bundlePath },
});
log.info({ taskQueue: config.taskQueue }, 'polling');
try {
  await worker.run(); // Returns after SIGINT or SIGTERM, when what was under way is done.
} finally {
  await sender.stop();
  await connection.close();
  await bound.close();
}
