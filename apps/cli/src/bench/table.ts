import type { BenchResult } from './result.ts';

/** The result as a person reads it. */
export function tableOf(result: BenchResult): string[] {
  const { machine, runs, cpuShares } = result;
  const bareRuns = runs.filter((run) => run.side === 'bare').length;
  const rows: [string, string | number, string | number][] = [
    ['decisions per second', result.decisionsPerSecond, result.bareTemporalPerSecond],
    [`  p50 / p99 ms, ${result.callers} callers`, `${result.p50Ms} / ${result.p99Ms}`, ''],
    [
      'p50 / p99 ms at 20 a second',
      pair(result.p50MsAt20, result.p99MsAt20),
      pair(result.bareP50MsAt20, result.bareP99MsAt20),
    ],
    ['history events per decision', result.eventsPerDecision, result.bareEventsPerDecision],
    ['commits per decision', result.commitsPerDecision, result.bareCommitsPerDecision],
    ['WAL KB per decision', result.walKBPerDecision, result.bareWalKBPerDecision],
  ];
  const line = (cells: readonly (string | number)[]) =>
    `${String(cells[0]).padEnd(32)}${String(cells[1]).padStart(16)}${String(cells[2]).padStart(16)}`;
  const shares = Object.entries(cpuShares).map(([program, share]) => `${program} ${percent(share)}`);
  const { signedList } = result;
  const list = signedList && [
    `a list of ${signedList.names} names: receipt ${signedList.receiptSeconds} s, all workflows caught up ${signedList.settlingSeconds} s; ` +
      `others at ${signedList.othersPerSecond} a second meanwhile: p50 / p95 ${pair(signedList.othersP50Ms, signedList.othersP95Ms)} ms`,
  ];
  return [
    line(['', 'Laurel', 'bare Temporal']),
    ...rows.map(line),
    `ratio to bare Temporal: ${result.ratioToBareTemporal}; by CPU time alone ${result.cpuRatioToBareTemporal ?? 'unknown'}`,
    `CPU: ${shares.join(', ')}`,
    ...(list ?? []),
    `medians of ${bareRuns} runs of ${result.secondsPerRun} s; Temporal on ${result.temporalStore}; ` +
      `${machine.cores} cores, ${machine.system}, Node ${machine.node}; ${result.repeatedCalls} calls repeated`,
  ];
}

function pair(a: number, b: number): string {
  return `${a} / ${b}`;
}

function percent(share: number | null): string {
  return share === null ? 'unknown' : `${Math.round(share * 100)} %`;
}
