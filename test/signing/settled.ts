import { setTimeout as sleep } from 'node:timers/promises';
import type { SigningSessionView } from '@laurel/contracts';
import type { Request } from '../support/api.ts';

const PAUSE_MS = 100;

/** Waits until the workflows of all cases of a session have followed, and returns the session as it stands then. */
export async function untilSettled(request: Request, id: string, limitMs = 60_000): Promise<SigningSessionView> {
  const until = Date.now() + limitMs;
  while (Date.now() < until) {
    const { status, body } = await request<SigningSessionView>('GET', `/v1/signing-sessions/${id}`).catch(() => ({
      status: 0,
      body: null,
    }));
    if (status === 200 && body?.settledAt) return body;
    await sleep(PAUSE_MS);
  }
  throw new Error(`The session ${id} did not settle within ${limitMs} ms.`);
}
