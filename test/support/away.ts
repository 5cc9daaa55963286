import { expect } from '@jest/globals';
import type { Answer } from './api.ts';

/** What the API promises: a caller hears within five seconds, even when nobody behind it answers. */
const PROMISED_MS = 5_000;

/** The answer 503 with Retry-After, in the promised time. */
export async function expectAway(ask: () => Promise<Answer>): Promise<void> {
  const began = performance.now();
  const { status, headers, body } = await ask();
  const tookMs = performance.now() - began;
  expect({ status, code: body.code, retryAfter: headers.get('retry-after') }).toEqual({
    status: 503,
    code: 'UNAVAILABLE',
    retryAfter: '2',
  });
  expect(tookMs).toBeLessThanOrEqual(PROMISED_MS);
}
