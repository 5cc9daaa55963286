import { useState } from 'react';
import { type Called, change } from './client.ts';
import { type Intent, KeptIntent } from './kept-intent.ts';

/** Sends what a form says, and under the same key when it is pressed again after an answer that did not come. */
export function useChange() {
  const [kept] = useState(() => new KeptIntent());
  return <Data>(said: unknown, call: (header: Intent) => Promise<Called<Data>>): Promise<Data> =>
    kept.send(said, (intent) => change(call, intent));
}
