import { newIntent } from '@laurel/client';

export type Intent = ReturnType<typeof newIntent>;

/** The key of what was sent and got no answer. The same sent again carries it again, so that it takes effect once. */
export class KeptIntent {
  #kept: { readonly said: string; readonly intent: Intent } | null = null;

  of(body: unknown): Intent {
    const said = JSON.stringify(body);
    if (this.#kept?.said !== said) this.#kept = { said, intent: newIntent() };
    return this.#kept.intent;
  }

  /** A "yes" or a "no" came: whatever is sent next is meant anew. */
  isAnswered(): void {
    this.#kept = null;
  }
}
