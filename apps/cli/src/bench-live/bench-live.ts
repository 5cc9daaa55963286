import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '@laurel/platform';
import { percentile, rounded } from '../bench/figures.ts';
import { httpCaller } from '../bench/http.ts';
import { laurelSide } from '../bench/laurel-side.ts';
import { casesFor, openArrival } from '../bench/open-arrival.ts';
import { poolOf } from '../bench/pool.ts';
import type { Reporter } from '../up/reporter.ts';
import { startStack } from '../up/stack.ts';
import { throwAwayHome } from '../up/throw-away-home.ts';
import { type Memory, memoryOf } from './memory.ts';
import { type BenchReader, openReader } from './readers.ts';

export interface LiveOptions {
  readonly streams: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly reporter: Reporter;
  readonly guard: Guard;
  readonly abort: AbortSignal;
}

export interface LiveResult {
  readonly streams: number;
  readonly decisions: number;
  readonly perSecond: number;
  readonly eventsReceived: number;
  readonly delayMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly longest: number };
  /** Of the one API process: without a stream, with all of them open, and behind the load. */
  readonly memory: { readonly before: Memory | null; readonly open: Memory | null; readonly after: Memory | null };
  /** Readers of one unit that heard another number of events than the others of it; ids out of order; streams that ended. */
  readonly wrong: { readonly uneven: number; readonly outOfOrder: number; readonly ended: number };
}

/** One reader in twenty is an auditor, who hears of everything. */
const AUDITORS = 1 / 20;
/** Opened at once, as after a restart. */
const AT_ONCE = 50;
/** What was told last has arrived by then. */
const LAST_EVENTS_MS = 3000;

/** Opens streams on one API process, decides cases at a fixed pace, and tells how late the readers hear of it. */
export async function benchLive({ streams, perSecond, seconds, ...around }: LiveOptions): Promise<LiveResult> {
  const { reporter } = around;
  const home = throwAwayHome();
  const stack = await startStack({
    ...around,
    home,
    throwAway: true,
    identity: 'demo',
    logLevel: 'warn',
    keepAlive: false,
  });
  const http = httpCaller(stack.apiUrl);
  const readers: BenchReader[] = [];
  const delays: number[] = [];
  try {
    const side = await laurelSide(http.call);
    const pool = poolOf(side);
    const prepare = () => pool.fill(casesFor({ perSecond, seconds }), 8);
    await reporter.step('Preparing cases', 'Cases prepared', prepare);
    const memory = () => memoryOf(stack.services.api.pid());
    const before = memory();
    const units = side.chains.flat();
    const open = async () => {
      while (readers.length < streams) {
        const some = Array.from({ length: Math.min(AT_ONCE, streams - readers.length) }, (_, index) => {
          const place = readers.length + index;
          const unitId = place % (1 / AUDITORS) === 0 ? null : (units[place % units.length] ?? null);
          return openReader(stack.apiUrl, unitId, (ms) => delays.push(ms));
        });
        readers.push(...(await Promise.all(some)));
      }
    };
    await reporter.step(`Opening ${streams} streams`, `${streams} streams open`, open);
    const whenOpen = memory();
    const decide = () => openArrival(side, pool, { perSecond, seconds });
    const arrived = await reporter.step('Deciding', 'Decided', decide);
    await sleep(LAST_EVENTS_MS);
    const at = (share: number) => rounded(percentile(delays, share));
    return {
      streams,
      decisions: arrived.length,
      perSecond,
      eventsReceived: delays.length,
      delayMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) },
      memory: { before, open: whenOpen, after: memory() },
      wrong: wrongOf(readers),
    };
  } finally {
    for (const reader of readers) reader.close();
    http.close();
    await reporter.step('Stopping', 'Everything stopped', () => stack.stop());
  }
}

function wrongOf(readers: readonly BenchReader[]): LiveResult['wrong'] {
  const byUnit = [...Map.groupBy(readers, ({ unitId }) => unitId).values()];
  const uneven = byUnit.flatMap((some) => some.filter(({ events }) => events !== some[0]?.events));
  const outOfOrder = readers.reduce((sum, reader) => sum + reader.outOfOrder, 0);
  return { uneven: uneven.length, outOfOrder, ended: readers.filter(({ hasEnded }) => hasEnded).length };
}
