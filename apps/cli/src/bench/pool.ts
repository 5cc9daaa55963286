import { type BenchCase, DECISIONS_PER_CASE, type Side } from './side.ts';

/** Submitted cases that wait for decisions, in the order in which they take them. */
export interface Pool {
  size(): number;
  take(): BenchCase | undefined;
  giveBack(of: BenchCase): void;
  /** Prepares cases by as many callers as given until there are `count`; returns how many it prepared in how long. */
  fill(count: number, callers: number): Promise<Preparation>;
  /** Workflow ids of cases that were decided to their end since the last call. */
  takeFinished(): string[];
}

export interface Preparation {
  readonly cases: number;
  readonly seconds: number;
}

export function poolOf(side: Side): Pool {
  const ready: BenchCase[] = [];
  let finished: string[] = [];
  return {
    size: () => ready.length,
    take: () => ready.shift(),
    giveBack: (of) => {
      if (of.decided < DECISIONS_PER_CASE) ready.push(of);
      else finished.push(of.workflowId);
    },
    async fill(count, callers) {
      const began = performance.now();
      const cases = Math.max(count - ready.length, 0);
      let begun = 0;
      const caller = async () => {
        while (begun++ < cases) ready.push(await side.prepare());
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return { cases, seconds: (performance.now() - began) / 1000 };
    },
    takeFinished() {
      const taken = finished;
      finished = [];
      return taken;
    },
  };
}
