import { describe, expect, it } from '@jest/globals';
import { type Intent, KeptIntent } from './kept-intent.ts';
import { Refused } from './refused.ts';

const decide = { type: 'decide', reason: 'ok' };
const LOST = new TypeError('fetch failed');
const REFUSED = new Refused({ code: 'CASE_CLOSED' } as Refused['problem']);

/** Sends these one after the other, each with what comes of it; gives their keys. */
async function keysOf(...sent: readonly (readonly [body: object, thrown: Error | null])[]): Promise<Intent[]> {
  const kept = new KeptIntent();
  const keys: Intent[] = [];
  for (const [body, thrown] of sent) {
    const call = (intent: Intent) => {
      keys.push(intent);
      return thrown ? Promise.reject(thrown) : Promise.resolve('recorded');
    };
    const came: unknown = await kept.send(body, call).catch((fault: unknown) => fault);
    expect(came).toBe(thrown ?? 'recorded');
  }
  return keys;
}

describe('The key of an intent', () => {
  it('Stays while there is no answer and the same is sent again', async () => {
    const [first, second] = await keysOf([{ ...decide }, LOST], [{ ...decide }, null]);
    expect(second).toEqual(first);
  });

  it('Is another one for another text', async () => {
    const [first, second] = await keysOf([decide, LOST], [{ ...decide, reason: 'no' }, null]);
    expect(second).not.toEqual(first);
  });

  it.each([
    ['yes', null],
    ['no', REFUSED],
  ])('Is another one behind a %s: what is sent next is meant anew', async (_, answer) => {
    const [first, second] = await keysOf([decide, answer], [decide, null]);
    expect(second).not.toEqual(first);
  });
});
