import { readSettings } from '@laurel/platform';
import { runningStack } from '../up/run-file.ts';
import { StackAway } from './stack-away.ts';

/** Where a stack's servers are. */
export interface StackInReach {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** Named servers come first; without them the stack that runs from this project's home. */
export async function stackInReach(): Promise<StackInReach> {
  const { databaseUrl, temporalAddress, namespace, taskQueue, home } = readSettings(process.env);
  if (databaseUrl && temporalAddress) return { databaseUrl, temporalAddress, namespace, taskQueue };
  const running = await runningStack(home);
  if (running) return running;
  throw new StackAway(
    `no stack runs from ${home}. Start one with \`npm start\`, or name its servers by DATABASE_URL and TEMPORAL_ADDRESS.`,
  );
}
