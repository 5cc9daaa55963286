import { median, rounded } from './figures.ts';
import type { SideRun } from './run.ts';
import { type SignedLists, signedLists } from './signed-lists.ts';
import type { ListRun } from './signed-list.ts';
import type { TemporalStore } from './stage.ts';

export interface BenchMeans {
  readonly temporalStore: TemporalStore;
  readonly secondsPerRun: number;
  readonly callers: number;
  /** Calls that were answered "not now" and sent again under the same key. */
  readonly repeatedCalls: number;
  readonly machine: { readonly cores: number; readonly node: string; readonly system: string };
}

/** What the bench prints: medians over its runs, and the runs themselves. */
export interface BenchResult extends BenchMeans {
  readonly decisionsPerSecond: number;
  readonly bareTemporalPerSecond: number;
  readonly ratioToBareTemporal: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly p50MsAt20: number;
  readonly p95MsAt20: number;
  readonly p99MsAt20: number;
  readonly bareP50MsAt20: number;
  readonly bareP99MsAt20: number;
  readonly eventsPerDecision: number;
  readonly commitsPerDecision: number;
  readonly walKBPerDecision: number;
  readonly bareEventsPerDecision: number;
  readonly bareCommitsPerDecision: number;
  readonly bareWalKBPerDecision: number;
  /** The part of the CPU time of a Laurel decision that each program takes; `others` disturb the bench. */
  readonly cpuShares: { readonly [program: string]: number | null };
  readonly cpuMsPerDecision: { readonly [program: string]: number | null };
  readonly bareCpuMsPerDecision: { readonly [program: string]: number | null };
  /** The ratio that CPU time alone would give: on a machine that others use too it wavers less than the other. */
  readonly cpuRatioToBareTemporal: number | null;
  /** One decision with a list, while others arrive; null when it was left out. */
  readonly signedList: SignedLists | null;
  readonly runs: readonly SideRun[];
}

type Figure = { [Name in keyof SideRun]: SideRun[Name] extends number ? Name : never }[keyof SideRun];

export function resultOf(runs: readonly SideRun[], lists: readonly ListRun[], means: BenchMeans): BenchResult {
  const of = (side: SideRun['side'], figure: Figure) =>
    rounded(median(runs.filter((run) => run.side === side).map((run) => run[figure])), 2);
  const laurel = of('laurel', 'decisionsPerSecond');
  const bare = of('bare', 'decisionsPerSecond');
  return {
    decisionsPerSecond: laurel,
    bareTemporalPerSecond: bare,
    ratioToBareTemporal: rounded(laurel / bare, 3),
    p50Ms: of('laurel', 'p50Ms'),
    p95Ms: of('laurel', 'p95Ms'),
    p99Ms: of('laurel', 'p99Ms'),
    p50MsAt20: of('laurel', 'p50MsAt20'),
    p95MsAt20: of('laurel', 'p95MsAt20'),
    p99MsAt20: of('laurel', 'p99MsAt20'),
    bareP50MsAt20: of('bare', 'p50MsAt20'),
    bareP99MsAt20: of('bare', 'p99MsAt20'),
    eventsPerDecision: of('laurel', 'eventsPerDecision'),
    commitsPerDecision: of('laurel', 'commitsPerDecision'),
    walKBPerDecision: of('laurel', 'walKBPerDecision'),
    bareEventsPerDecision: of('bare', 'eventsPerDecision'),
    bareCommitsPerDecision: of('bare', 'commitsPerDecision'),
    bareWalKBPerDecision: of('bare', 'walKBPerDecision'),
    ...cpuOf(runs),
    ...means,
    signedList: signedLists(lists),
    runs,
  };
}

/** Programs by the side that they serve; `others` are no part of either. */
const SHARED = ['temporal', 'postgres', 'callers'];
const PROGRAMS = { laurel: ['api', 'worker', ...SHARED], bare: ['bareHttp', 'bareWorker', ...SHARED] };

function cpuOf(runs: readonly SideRun[]) {
  const laurel = cpuMs(runs, 'laurel');
  const bare = cpuMs(runs, 'bare');
  const own = sumOf(laurel, PROGRAMS.laurel);
  const withOthers = own + (laurel['others'] ?? 0);
  const shares = Object.entries(laurel).map(([program, ms]) => [
    program,
    ms === null ? null : rounded(ms / withOthers, 3),
  ]);
  return {
    cpuRatioToBareTemporal: own > 0 ? rounded(sumOf(bare, PROGRAMS.bare) / own, 3) : null,
    cpuMsPerDecision: laurel,
    bareCpuMsPerDecision: bare,
    cpuShares: Object.fromEntries(shares) as BenchResult['cpuShares'],
  };
}

function cpuMs(runs: readonly SideRun[], side: SideRun['side']): { readonly [program: string]: number | null } {
  const own = runs.filter((run) => run.side === side);
  const figures = [...PROGRAMS[side], 'others'].map((program) => {
    const known = own.map((run) => run.cpuMsPerDecision[program] ?? null).filter((ms) => ms !== null);
    return [program, known.length > 0 ? rounded(median(known), 2) : null] as const;
  });
  return Object.fromEntries(figures);
}

function sumOf(ms: { readonly [program: string]: number | null }, programs: readonly string[]): number {
  return programs.reduce((sum, program) => sum + (ms[program] ?? 0), 0);
}
