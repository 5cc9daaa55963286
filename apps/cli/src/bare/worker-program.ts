import { fileURLToPath } from 'node:url';
import { readConfig } from '@laurel/platform';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { BARE_TASK_QUEUE, READY } from './words.ts';

// The settings are those of Laurel's own worker, so that the two differ by Laurel's code alone.
const config = readConfig(process.env);
Runtime.install({ logger: new DefaultLogger('WARN') });
const connection = await NativeConnection.connect({ address: config.temporalAddress });
const worker = await Worker.create({
  connection,
  namespace: config.namespace,
  taskQueue: BARE_TASK_QUEUE,
  workflowsPath: fileURLToPath(new URL('./bare.workflow.js', import.meta.url)),
  maxCachedWorkflows: 500,
  stickyQueueScheduleToStartTimeout: '1s',
  shutdownGraceTime: '5s',
});
console.log(READY);
try {
  await worker.run();
} finally {
  await connection.close();
}
