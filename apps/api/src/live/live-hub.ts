import { setTimeout as sleep } from 'node:timers/promises';
import {
  actingReader,
  keptFrom,
  lastPosition,
  liveEntries,
  SettledPosition,
  type Store,
  type Transaction,
} from '@laurel/store';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { STORE } from '../reading/store.ts';
import type { EntryPage, EntrySource, LiveStream } from './live-stream.ts';
import { RECENT_MAX, RecentEntries } from './recent-entries.ts';

/** Often enough that a person calls it at once; a question costs the database a tenth of a millisecond. */
const LOOK_EVERY_MS = 200;
/** While transactions end that began before what was seen. */
const LOOK_AGAIN_MS = 20;
/** Read at once from the ledger. */
const PAGE = 1000;
/** Who is further behind than that reads anew what it shows: it is quicker than to be told. */
const BEHIND_MAX = 100_000;
/** The database may be away for so many looks; then the streams end, and who comes back is told so. */
const FAILURES_MAX = 5;
const FAILURE_PAUSE_MS = 1000;
/** Proxies close what says nothing for half a minute or a minute. */
const STILL_HERE_EVERY_MS = 15_000;

/**
 * The one in a process that looks for new entries, from the first listener on. Streams fetch from it; it asks the database once
 * for all of them.
 */
@Injectable()
export class LiveHub implements EntrySource, OnModuleDestroy {
  private readonly streams = new Set<LiveStream>();
  private recent: RecentEntries | null = null;
  private starting: Promise<RecentEntries> | null = null;
  private isStopped = false;
  private older: Promise<unknown> = Promise.resolve();
  private readonly tx: Transaction;

  constructor(@Inject(STORE) store: Store) {
    this.tx = actingReader(store);
  }

  get upTo(): number {
    return this.recent?.upTo ?? 0;
  }

  /** How far the ledger is settled now: what a new reader begins behind. Begins to look where nobody did. */
  async begin(): Promise<number> {
    if (this.recent) return this.recent.upTo;
    this.starting ??= this.start().finally(() => (this.starting = null));
    return (await this.starting).upTo;
  }

  add(stream: LiveStream): void {
    this.streams.add(stream);
    if (this.recent) void stream.run();
    else stream.end(); // The database went away at this very moment.
  }

  remove(stream: LiveStream): void {
    this.streams.delete(stream);
  }

  /** Whether a position was given out at all: another process may know of one before this one does. */
  async isKnown(position: number): Promise<boolean> {
    return position <= this.upTo || position <= (await lastPosition(this.tx));
  }

  /** Before somebody is told again what is at hand: what became restricted since is told no more. */
  async forgetRestricted(): Promise<void> {
    const { recent } = this;
    if (recent) recent.forget(await keptFrom(this.tx, recent.caseIds(), undefined));
  }

  after(position: number, unitId: string | null, limit: number): EntryPage | Promise<EntryPage | null> {
    const { recent, upTo } = this;
    if (recent?.holds(position)) return { entries: recent.after(position, unitId, limit), upTo };
    if (upTo - position > BEHIND_MAX) return Promise.resolve(null);
    // One after the other: a thousand who come back at once wait for each other and not for a thousand answers.
    const read = this.older.then(() => liveEntries(this.tx, { after: position, upTo, unitId, limit }));
    this.older = read.catch(() => undefined);
    return read.then((entries) => ({ entries, upTo }));
  }

  onModuleDestroy(): void {
    this.isStopped = true;
    this.each((stream) => stream.end());
  }

  private async start(): Promise<RecentEntries> {
    const settled = new SettledPosition(this.tx);
    let upTo: number | null = null;
    while (upTo === null) {
      upTo = await settled.look();
      if (upTo === null) await sleep(LOOK_AGAIN_MS);
    }
    const from = Math.max(0, upTo - RECENT_MAX);
    const recent = new RecentEntries(from);
    await this.fetch(recent, upTo);
    this.recent = recent;
    void this.follow(recent, settled);
    return recent;
  }

  private async follow(recent: RecentEntries, settled: SettledPosition): Promise<void> {
    let failures = 0;
    let toldAt = performance.now();
    while (!this.isStopped && failures < FAILURES_MAX) {
      try {
        const upTo = await settled.look();
        if (upTo !== null && upTo > recent.upTo) await this.fetch(recent, upTo);
        failures = 0;
      } catch {
        failures++;
        await sleep(FAILURE_PAUSE_MS);
      }
      if (performance.now() - toldAt > STILL_HERE_EVERY_MS) {
        this.each((stream) => stream.stillHere());
        toldAt = performance.now();
      }
      await sleep(settled.isWaiting ? LOOK_AGAIN_MS : LOOK_EVERY_MS);
    }
    this.recent = null;
    this.each((stream) => stream.end());
  }

  private async fetch(recent: RecentEntries, upTo: number): Promise<void> {
    while (recent.upTo < upTo) {
      const entries = await liveEntries(this.tx, { after: recent.upTo, upTo, unitId: null, limit: PAGE });
      recent.add(entries, entries.length < PAGE ? upTo : (entries.at(-1)?.position ?? upTo));
      this.each((stream) => void stream.run());
    }
  }

  private each(work: (stream: LiveStream) => void): void {
    for (const stream of this.streams) work(stream);
  }
}
