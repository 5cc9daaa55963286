import { Refused } from '../shell/refused.ts';
import type { Draft } from './draft.ts';
import type { Means, Saving } from './saving.ts';
import { differing, isWhole, type Written, writtenIn } from './written.ts';

/** A word takes less to type, also through an input method; a request for each letter helps nobody. */
const PAUSE_MS = 1_000;
/** Where the connection is lost, this often until it is back or the page is left. */
const RETRY_MS = 5_000;

/** Saves what is typed, one version after the other, and never touches the text itself. */
export class DraftSaver {
  shown: Saving;
  #typed: Written;
  #saved: Written;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<Draft | null> | null = null;
  #isComposing = false;

  constructor(
    private readonly means: Means,
    draft: Draft | null,
    start: Written,
  ) {
    this.shown = { state: 'UNTOUCHED', draft, fault: null, theirs: null };
    this.#saved = this.#typed = start;
  }

  /** Something was typed: it is saved after a pause. */
  type(typed: Written): void {
    this.#typed = typed;
    if (this.shown.state === 'STALE' || this.#running) return;
    if (!this.#isChanged()) return this.#show({ state: this.shown.draft ? 'SAVED' : 'UNTOUCHED', fault: null });
    if (!isWhole(typed)) return this.#show({ state: 'INCOMPLETE' });
    this.#show({ state: 'WAITING' });
    this.#saveIn(PAUSE_MS);
  }

  /** While an input method composes a letter, what is typed is not yet what is meant. */
  compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (!isComposing) this.type(this.#typed);
  }

  /** Saves at once what is not saved; gives the draft, or null where that was not possible. */
  async save(): Promise<Draft | null> {
    clearTimeout(this.#timer);
    await this.#running;
    return this.#begin();
  }

  /** Mine takes the place of theirs, now that it is known. */
  keepMine(): Promise<Draft | null> {
    this.#show({ state: 'WAITING', draft: this.shown.theirs, theirs: null });
    return this.save();
  }

  /** Theirs stands; gives what the form then says. */
  takeTheirs(): Written {
    const { theirs } = this.shown;
    this.#saved = this.#typed = writtenIn(theirs);
    this.#show({ state: 'SAVED', draft: theirs, theirs: null });
    return this.#typed;
  }

  /** Whether leaving the page would lose what was typed. */
  isUnsaved(): boolean {
    return this.#isChanged() && isWhole(this.#typed);
  }

  #begin(): Promise<Draft | null> {
    this.#running ??= this.#saveOnce().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveOnce(): Promise<Draft | null> {
    if (!this.isUnsaved()) return this.shown.draft;
    const sent = this.#typed;
    this.#show({ state: 'SAVING', fault: null });
    try {
      this.#keep(sent, await this.means.write(sent, this.shown.draft));
      return this.shown.draft;
    } catch (thrown) {
      return (await this.#isKept(sent, thrown)) ? this.shown.draft : null;
    }
  }

  /** Of a save whose answer was lost the repeated one is refused as stale, although what stands there is what was sent. */
  async #isKept(sent: Written, thrown: unknown): Promise<boolean> {
    const { draft } = this.shown;
    if (!(thrown instanceof Refused)) return this.#retry();
    if (thrown.problem.code !== 'DRAFT_STALE' || !draft) return this.#refused(thrown);
    const theirs = await this.means.reread(draft.id).catch(() => null);
    if (!theirs) return this.#retry();
    if (differing(writtenIn(theirs), sent).length > 0) {
      this.#show({ state: 'STALE', theirs });
      return false;
    }
    this.#keep(sent, theirs);
    return true;
  }

  #refused(fault: Refused): false {
    this.#show({ state: 'REFUSED', fault });
    return false;
  }

  #retry(): false {
    this.#show({ state: 'OFFLINE' });
    this.#saveIn(RETRY_MS);
    return false;
  }

  /** What was typed while it was on its way is saved after its own pause. */
  #keep(sent: Written, draft: Draft): void {
    this.#saved = sent;
    const state = this.isUnsaved() ? 'WAITING' : this.#isChanged() ? 'INCOMPLETE' : 'SAVED';
    this.#show({ state, draft, fault: null, theirs: null });
    if (state === 'WAITING') this.#saveIn(PAUSE_MS);
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void (this.#isComposing || this.#begin()), ms);
  }

  #isChanged(): boolean {
    return differing(this.#typed, this.#saved).length > 0;
  }

  #show(some: Partial<Saving>): void {
    this.shown = { ...this.shown, ...some };
    this.means.tell();
  }
}
