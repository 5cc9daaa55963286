import { createServer, type IncomingMessage } from 'node:http';
import { connectTemporal, readConfig } from '@laurel/platform';
import { WithStartWorkflowOperation, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { BARE_TASK_QUEUE, BARE_UPDATE, BARE_WORKFLOW, READY } from './words.ts';

interface Ask {
  readonly id: string;
  readonly step: number;
}

const config = readConfig(process.env);
const { client, close } = connectTemporal(config);
/** As in Laurel's API. */
const DEADLINE_MS = 4500;

/** The smallest HTTP door there is: one Update a request, the first one with the start. */
const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
    (fault: unknown) => response.writeHead(isLate(fault) ? 503 : 500).end(String(fault)),
  );
});
server.listen(config.port, config.host, () => console.log(READY));
process.once('SIGTERM', () => {
  server.close(() => void close());
  server.closeIdleConnections();
});

async function answer(request: IncomingMessage): Promise<{ readonly counted: number }> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const { id, step } = JSON.parse(text) as Ask;
  const counted = await client.withDeadline(Date.now() + DEADLINE_MS, () => (step === 1 ? begin(id) : next(id, step)));
  return { counted };
}

function begin(id: string): Promise<number> {
  return client.workflow.executeUpdateWithStart<() => Promise<number>, number, [number]>(BARE_UPDATE, {
    args: [1],
    updateId: `${id}/1`,
    startWorkflowOperation: new WithStartWorkflowOperation(BARE_WORKFLOW, {
      workflowId: id,
      taskQueue: BARE_TASK_QUEUE,
      args: [],
      workflowTaskTimeout: '2s',
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    }),
  });
}

function next(id: string, step: number): Promise<number> {
  return client.workflow
    .getHandle(id)
    .executeUpdate<number, [number]>(BARE_UPDATE, { args: [step], updateId: `${id}/${step}` });
}

function isLate(fault: unknown): boolean {
  return fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError;
}
