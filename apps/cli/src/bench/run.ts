import { type ClosedLoopRun, closedLoop } from './closed-loop.ts';
import { casesFor, openArrival } from './open-arrival.ts';
import { percentile, rounded } from './figures.ts';
import type { Pool } from './pool.ts';
import type { Side } from './side.ts';
import type { Stage } from './stage.ts';

/** The figures of one side in one run. */
export interface SideRun {
  readonly side: Side['name'];
  readonly decisionsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly p50MsAt20: number;
  readonly p95MsAt20: number;
  readonly p99MsAt20: number;
  readonly eventsPerDecision: number;
  readonly commitsPerDecision: number;
  readonly walKBPerDecision: number;
  /** Milliseconds of CPU for one decision, by program; null where the system does not tell. */
  readonly cpuMsPerDecision: { readonly [program: string]: number | null };
  readonly decisions: number;
  readonly seconds: number;
  readonly preparedPerSecond: number;
}

export interface RunOptions {
  readonly seconds: number;
  readonly callers: number;
}

/** Offices of one city at their busiest; the schedule at which a person's waiting is measured. */
export const ARRIVALS_PER_SECOND = 20;

const SAMPLE = 40;

/** One side's turn: prepare, the closed loop, the schedule, then the lengths of some finished histories. */
export async function runSide(
  stage: Stage,
  side: Side,
  pool: Pool,
  cases: number,
  { seconds, callers }: RunOptions,
): Promise<SideRun> {
  const prepared = await pool.fill(cases, callers);
  const loop = await closedLoop(side, pool, { callers, seconds, read: stage.read });
  const arrival = { perSecond: ARRIVALS_PER_SECOND, seconds };
  await pool.fill(casesFor(arrival), callers);
  const atTwenty = (await openArrival(side, pool, arrival)).map(({ tookMs }) => tookMs);
  const finished = pool.takeFinished().slice(-SAMPLE);
  const lengths = (await Promise.all(finished.map((id) => stage.historyOf(id)))).map(({ length }) => length);
  return {
    side: side.name,
    ...latenciesOf(loop, atTwenty),
    eventsPerDecision: rounded(lengths.reduce((sum, length) => sum + length, 0) / lengths.length / 3, 2),
    ...countsOf(loop),
    decisions: loop.latenciesMs.length,
    seconds: rounded(loop.seconds),
    preparedPerSecond: rounded(prepared.cases / prepared.seconds),
  };
}

function latenciesOf({ latenciesMs, seconds }: ClosedLoopRun, atTwenty: readonly number[]) {
  const of = (values: readonly number[], share: number) => rounded(percentile(values, share));
  return {
    decisionsPerSecond: rounded(latenciesMs.length / seconds),
    p50Ms: of(latenciesMs, 0.5),
    p95Ms: of(latenciesMs, 0.95),
    p99Ms: of(latenciesMs, 0.99),
    p50MsAt20: of(atTwenty, 0.5),
    p95MsAt20: of(atTwenty, 0.95),
    p99MsAt20: of(atTwenty, 0.99),
  };
}

function countsOf({ before, after, latenciesMs }: ClosedLoopRun) {
  const decisions = latenciesMs.length;
  const cpu = Object.entries(after.cpu).map(([program, seconds]) => {
    const earlier = before.cpu[program];
    const isKnown = seconds !== null && earlier !== null && earlier !== undefined;
    return [program, isKnown ? rounded(((seconds - earlier) * 1000) / decisions, 2) : null];
  });
  return {
    commitsPerDecision: rounded((after.commits - before.commits) / decisions, 2),
    walKBPerDecision: rounded((after.walBytes - before.walBytes) / 1024 / decisions, 2),
    cpuMsPerDecision: Object.fromEntries(cpu) as SideRun['cpuMsPerDecision'],
  };
}
