import { cpus } from 'node:os';
import type { Reporter } from '../up/reporter.ts';
import { bareSide } from './bare-side.ts';
import { closedLoop, LOOP_OVERHEAD_SECONDS } from './closed-loop.ts';
import { httpCaller } from './http.ts';
import { laurelSide } from './laurel-side.ts';
import { type Pool, poolOf } from './pool.ts';
import { type ListRun, runList } from './signed-list.ts';
import { type BenchResult, resultOf } from './result.ts';
import { type RunOptions, runSide, type SideRun } from './run.ts';
import { DECISIONS_PER_CASE, type Side } from './side.ts';
import type { Stage } from './stage.ts';

export interface BenchOptions extends RunOptions {
  readonly runs: number;
  /** Names of a signed list; 0 for none. */
  readonly list: number;
  readonly reporter: Reporter;
}

interface Contestant {
  readonly side: Side;
  readonly pool: Pool;
  /** The best decisions per second seen so far: how many cases a run may need. */
  best: number;
}

/** Load before anything is measured: compilers need some thousand calls, and the speed shows roughly. */
const FIRST_SECONDS = 20;
const FIRST_CASES = 900;
/** Programs still get faster after the first seconds. */
const RESERVE = 1.4;

/** Measures both sides in turns on one stage; who begins changes from run to run. */
export async function bench(stage: Stage, options: BenchOptions): Promise<BenchResult> {
  const { runs, callers, seconds, list, reporter } = options;
  const laurelHttp = httpCaller(stage.laurelUrl);
  const bareHttp = httpCaller(stage.bareUrl);
  try {
    const laurel = await laurelSide(laurelHttp.call);
    const sides = [laurel, bareSide(bareHttp.call)];
    const contestants: Contestant[] = [];
    for (const side of sides) {
      contestants.push(await reporter.step(`Warming up: ${side.name}`, `Warm: ${side.name}`, () => warmUp(side)));
    }
    const measured: SideRun[] = [];
    for (let run = 1; run <= runs; run++) {
      for (const contestant of run % 2 === 1 ? contestants : contestants.toReversed()) {
        const { name } = contestant.side;
        const words = (of: SideRun) => `Run ${run}, ${name}: ${of.decisionsPerSecond} decisions/s`;
        measured.push(await reporter.step(`Run ${run} of ${runs}: ${name}`, words, () => turn(contestant)));
      }
    }
    const lists: ListRun[] = [];
    const { pool } = contestants[0] as Contestant;
    for (let run = 1; run <= runs && list > 0; run++) {
      const words = (of: ListRun) => `List ${run}: receipt ${of.receiptSeconds} s, settled ${of.settlingSeconds} s`;
      const signed = () => runList(stage, laurel, pool, { list, callers });
      lists.push(await reporter.step(`List ${run} of ${runs}: ${list} names`, words, signed));
    }
    return resultOf(measured, lists, {
      temporalStore: stage.temporalStore,
      secondsPerRun: seconds,
      callers,
      repeatedCalls: laurelHttp.repeats() + bareHttp.repeats(),
      machine: { cores: cpus().length, node: process.version, system: `${process.platform} ${process.arch}` },
    });
  } finally {
    laurelHttp.close();
    bareHttp.close();
  }

  async function warmUp(side: Side): Promise<Contestant> {
    const pool = poolOf(side);
    await pool.fill(FIRST_CASES, callers);
    const run = await closedLoop(side, pool, { callers, seconds: FIRST_SECONDS, read: stage.read });
    return { side, pool, best: run.latenciesMs.length / run.seconds };
  }

  async function turn(contestant: Contestant): Promise<SideRun> {
    const { side, pool, best } = contestant;
    const decisions = best * RESERVE * (seconds + LOOP_OVERHEAD_SECONDS);
    const cases = Math.ceil(decisions / DECISIONS_PER_CASE) + callers;
    const run = await runSide(stage, side, pool, cases, options);
    contestant.best = Math.max(best, run.decisionsPerSecond);
    return run;
  }
}
