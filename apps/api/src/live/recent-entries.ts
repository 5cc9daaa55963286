import type { LiveEntry } from '@laurel/store';

/** So many entries are kept: some minutes of a busy city, and all who come back after a restart are served from them. */
export const RECENT_MAX = 5000;

/** The latest entries in order, without a gap from `from` on. */
export class RecentEntries {
  private entries: LiveEntry[] = [];

  /** Everything behind `from` up to `upTo` is here. */
  constructor(
    private from: number,
    public upTo: number = from,
  ) {}

  /** The next entries in order; `upTo` tells how far they go. */
  add(entries: readonly LiveEntry[], upTo: number): void {
    this.entries.push(...entries);
    this.upTo = upTo;
    const surplus = this.entries.length - RECENT_MAX;
    if (surplus <= 0) return;
    const [last] = this.entries.splice(0, surplus).slice(-1);
    this.from = last?.position ?? this.from;
  }

  /** Cases whose entries are here. */
  caseIds(): string[] {
    return [...new Set(this.entries.map(({ nominationId }) => nominationId))];
  }

  /** Entries of these cases are told to nobody any more. */
  forget(caseIds: ReadonlySet<string>): void {
    if (caseIds.size > 0) this.entries = this.entries.filter(({ nominationId }) => !caseIds.has(nominationId));
  }

  holds(after: number): boolean {
    return after >= this.from;
  }

  /** The first `limit` behind a position that concern a unit; null for all. */
  after(position: number, unitId: string | null, limit: number): LiveEntry[] {
    const found: LiveEntry[] = [];
    for (let index = this.placeBehind(position); index < this.entries.length && found.length < limit; index++) {
      const entry = this.entries[index] as LiveEntry;
      if (unitId === null || entry.concerns.includes(unitId)) found.push(entry);
    }
    return found;
  }

  private placeBehind(position: number): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle] as LiveEntry).position > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
