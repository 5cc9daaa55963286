import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, isGrpcServiceError } from '@temporalio/client';

/** A caller hears within five seconds whether its command is recorded; the rest of them is for the tables. */
export const ENGINE_DEADLINE_MS = 4000;

/** The way to the workflow engine, as the API needs it. */
export interface Engine {
  readonly client: Client;
  readonly taskQueue: string;
}

export const ENGINE = 'laurel-engine';

/** The engine gave no answer by the deadline; what was asked may or may not be done. */
class EngineSilent extends Error {}

/** Runs calls to the engine under the deadline; also for the long polls inside them. */
export async function withinDeadline<Result>({ client }: Engine, call: () => Promise<Result>): Promise<Result> {
  const over = new AbortController();
  // The client's own deadline ends a call, but not its pause between two tries, which may be as long as the deadline.
  const late = sleep(ENGINE_DEADLINE_MS, undefined, { signal: over.signal }).then(
    () => Promise.reject(new EngineSilent()),
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([client.withDeadline(Date.now() + ENGINE_DEADLINE_MS, call), late]);
  } finally {
    over.abort();
  }
}

/** Whether a fault says that the engine gives no answer, not that it refuses. */
export function isEngineAway(fault: unknown): boolean {
  if (fault instanceof EngineSilent || isGrpcServiceError(fault)) return true;
  return fault instanceof Error && isGrpcServiceError(fault.cause);
}
