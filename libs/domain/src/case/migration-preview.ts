import type { LevelKey } from '../level/words.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { routeOf } from '../route/route.ts';
import type { Step } from '../rulesets/ruleset.ts';
import type { RunningClock } from './clock.ts';
import type { MigrateRuleSet } from './command-afterwards.ts';
import { decide } from './decider.ts';
import { evolve } from './evolve.ts';
import { sealClocks } from './seal.ts';
import { knows } from './standing.ts';
import type { CaseState } from './state.ts';
import { type Task, tasksOf } from './waiting.ts';
import type { Moved } from './word.ts';

/** What an officer sees of a case under one rule set. */
export interface CaseOutlook {
  readonly ruleSet: { readonly id: string; readonly hash: string | null };
  readonly level: LevelKey | null;
  /** The steps of the level where the case waits, without those that its procedure left out, and of each level above it. */
  readonly steps: readonly { readonly level: LevelKey; readonly steps: readonly Step[] }[];
  /** Running and stopped ones. */
  readonly clocks: readonly RunningClock[];
  readonly tasks: readonly Task[];
}

export interface MigrationPreview {
  readonly before: CaseOutlook;
  /** Null where the command would be refused. */
  readonly after: CaseOutlook | null;
  readonly refusal: Refusal | null;
}

/** What `migrateRuleSet` would do to a case if it came from this actor at this moment. Nothing is done. */
export function migrationPreview(state: CaseState, command: MigrateRuleSet, moved: Moved): MigrationPreview {
  const before = outlookOf(state);
  const judged = decide(state, command, { actor: moved.actor });
  if (judged.refusal) return { before, after: null, refusal: judged.refusal };
  let after = state;
  for (const event of judged.events) {
    after = evolve(after, { seq: after.seq + 1, ...moved, event: sealClocks(event, moved.at) });
  }
  return { before, after: outlookOf(after), refusal: null };
}

function outlookOf(state: CaseState): CaseOutlook {
  const { rules, ruleSetHash, at, category, clocks } = state;
  const route = routeOf(rules, category);
  const ahead = at ? route.slice(Math.max(route.indexOf(at), 0)) : [];
  return {
    ruleSet: { id: rules.id, hash: ruleSetHash },
    level: at,
    steps: ahead.map((level) => ({
      level,
      steps: (rules.steps[level] ?? []).filter((step) => level !== at || knows(state, level, step)),
    })),
    clocks,
    tasks: tasksOf(state),
  };
}
