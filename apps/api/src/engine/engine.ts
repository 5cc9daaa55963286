import type { Client } from '@temporalio/client';

/** A caller hears within five seconds whether its command is recorded; what takes longer is asked for again. */
export const ENGINE_DEADLINE_MS = 4500;

/** The way to the workflow engine, as the API needs it. */
export interface Engine {
  readonly client: Client;
  readonly taskQueue: string;
}

export const ENGINE = 'laurel-engine';

/** Runs calls to the engine under the deadline; also for the long polls inside them. */
export function withinDeadline<Result>({ client }: Engine, call: () => Promise<Result>): Promise<Result> {
  return client.withDeadline(Date.now() + ENGINE_DEADLINE_MS, call);
}
