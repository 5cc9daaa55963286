import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait, how often to look, and what to call the thing in the error. */
export interface Waiting {
  what: string;
  limitMs: number;
  everyMs?: number;
  /** Looked at before each try: a reason here ends the waiting at once. */
  hopeless?: () => string | undefined;
}

/** Waits until the check says true. A check that throws counts as "not yet"; its reason is part of the final error. */
export async function waitUntil(check: () => Promise<boolean>, waiting: Waiting): Promise<void> {
  const end = Date.now() + waiting.limitMs;
  let reason = '';
  for (;;) {
    const lost = waiting.hopeless?.();
    if (lost !== undefined) throw new Error(`${waiting.what}: ${lost}`);
    try {
      if (await check()) return;
    } catch (error) {
      reason = error instanceof Error ? ` (${error.message})` : '';
    }
    if (Date.now() >= end) throw new Error(`${waiting.what}: no answer within ${waiting.limitMs / 1000} s${reason}`);
    await sleep(waiting.everyMs ?? 100);
  }
}
