import type { LiveEntry } from '@laurel/store';
import type { Response } from 'express';
import { eventText, reset, stillHere } from './event-text.ts';

/** So many events are written before the reader's connection is asked whether it keeps up. */
const AT_ONCE = 100;
/** A reader that takes nothing for so long is let go; it comes back with the id that it knows. */
const SLOW_LIMIT_MS = 10_000;
/** A stream that was ended and is not taken leave of within this time is cut. */
const END_LIMIT_MS = 5000;

/** Where a stream finds what it has to tell. */
export interface EntrySource {
  /** Everything up to here is there. */
  readonly upTo: number;
  /** The first entries behind a position, and how far the answer reaches; null where too much lies between. */
  after(position: number, unitId: string | null, limit: number): EntryPage | Promise<EntryPage | null>;
}

export interface EntryPage {
  readonly entries: readonly LiveEntry[];
  readonly upTo: number;
}

/** One reader's stream. It fetches what is behind its position, so nothing waits in memory for a reader that is slow. */
export class LiveStream {
  private isRunning = false;
  private isOver = false;

  constructor(
    private readonly response: Response,
    private readonly source: EntrySource,
    readonly unitId: string | null,
    private position: number,
    private readonly slowLimitMs = SLOW_LIMIT_MS,
  ) {
    response.once('close', () => (this.isOver = true));
  }

  /** Tells what there is behind the last position. Called again while it runs, it does nothing: it sees what came meanwhile. */
  async run(): Promise<void> {
    if (this.isRunning || this.isOver) return;
    this.isRunning = true;
    try {
      while (!this.isOver && this.position < this.source.upTo) {
        const asked = this.source.after(this.position, this.unitId, AT_ONCE);
        // What is at hand is told at once, before anything else happens.
        const page = asked instanceof Promise ? await asked : asked;
        if (this.isOver) return;
        if (!(await this.tell(page))) return this.cut();
      }
    } catch {
      this.cut();
    } finally {
      this.isRunning = false;
    }
  }

  /** A sign of life, and how far it went without anything for this reader. Nothing while there is something to tell. */
  stillHere(): void {
    if (!this.isRunning && !this.isOver) this.response.write(stillHere(this.position));
  }

  /** Ends in order; the reader comes back. */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.response.end();
    setTimeout(() => this.response.destroy(), END_LIMIT_MS).unref();
  }

  /** Whether the reader keeps up. */
  private async tell(page: EntryPage | null): Promise<boolean> {
    if (page === null) {
      this.position = this.source.upTo;
      return this.write(reset(this.position));
    }
    this.position = page.entries.length === AT_ONCE ? (page.entries.at(-1)?.position ?? page.upTo) : page.upTo;
    return page.entries.length === 0 || this.write(page.entries.map(eventText).join(''));
  }

  private write(text: string): boolean | Promise<boolean> {
    return this.response.write(text) || this.drained();
  }

  private drained(): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (keepsUp: boolean) => {
        clearTimeout(limit);
        this.response.off('drain', taken).off('close', gone);
        resolve(keepsUp);
      };
      const taken = () => settle(true);
      const gone = () => settle(false);
      const limit = setTimeout(gone, this.slowLimitMs);
      this.response.once('drain', taken).once('close', gone);
    });
  }

  private cut(): void {
    this.isOver = true;
    this.response.destroy();
  }
}
