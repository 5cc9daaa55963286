import { newIntent } from '@laurel/client';
import { Refused } from './refused.ts';

export type Intent = ReturnType<typeof newIntent>;

/** The key of what was sent and got no answer. The same sent again carries it again, so that it takes effect once. */
export class KeptIntent {
  #kept: { readonly said: string; readonly intent: Intent } | null = null;

  /** Sends what `body` says under its key, which is kept until a "yes" or a "no" comes. */
  async send<Data>(body: unknown, call: (intent: Intent) => Promise<Data>): Promise<Data> {
    try {
      const answer = await call(this.#of(body));
      this.#kept = null;
      return answer;
    } catch (thrown) {
      if (thrown instanceof Refused) this.#kept = null;
      throw thrown;
    }
  }

  #of(body: unknown): Intent {
    const said = JSON.stringify(body);
    if (this.#kept?.said !== said) this.#kept = { said, intent: newIntent() };
    return this.#kept.intent;
  }
}
