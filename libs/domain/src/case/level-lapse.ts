import type { LevelKey } from '../level/words.ts';
import { nextLevel } from '../route/route.ts';
import { startOf, started, without } from './clock.ts';
import type { CaseEvent } from './event.ts';
import type { LevelEscalated, LevelLapsed, LevelReminded } from './event-steps.ts';
import { openLevel } from './open-level.ts';
import { placeOf } from './standing.ts';
import { type CaseState, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** Some days before the end the office is reminded. */
export function remind(state: CaseState, level: LevelKey): CaseEvent[] {
  return [{ kind: 'LevelReminded', ...placeOf(state, level) }];
}

export function foldReminded(state: CaseState, _event: LevelReminded): Partial<CaseState> {
  return { clocks: without(state.clocks, ({ clock }) => clock === 'reminder') };
}

/** The level's time is over: its superior is told, and after a while the rule set's outcome of silence follows, if it has one. */
export function escalate(state: CaseState, level: LevelKey): CaseEvent[] {
  const superior = nextLevel(state.rules, level, state.category);
  const to = (superior && state.units[superior]) ?? null;
  const days = state.rules.clocks?.levels?.[level]?.outcomeAfter ?? 0;
  const starts = hasOutcome(state, level) ? [startOf(state.rules, 'outcome', days)] : [];
  return [{ kind: 'LevelEscalated', ...placeOf(state, level), to, starts }];
}

export function foldEscalated(state: CaseState, { level, starts }: LevelEscalated, { at }: Moved): Partial<CaseState> {
  const running = without(state.clocks, ({ clock }) => clock === 'level' || clock === 'reminder');
  const dueAt = state.clocks.find(({ clock }) => clock === 'level')?.dueAt ?? undefined;
  return {
    clocks: started(running, level, starts, at),
    ...withReview(state, level, () => ({ lapse: { at, outcome: 'ESCALATED', dueAt } })),
  };
}

/** Whether more follows from a level's silence than an escalation. Nothing is forwarded where nobody stands above. */
export function hasOutcome({ rules, units, category }: CaseState, level: LevelKey): boolean {
  const outcome = rules.clocks?.levels?.[level]?.outcome ?? 'STAY';
  const next = nextLevel(rules, level, category);
  return outcome === 'LAPSE' || (outcome === 'FORWARD' && next !== null && units[next] !== undefined);
}

/** The file goes on without an answer of this level, or the case lapses. */
export function levelOutcome(state: CaseState, level: LevelKey): CaseEvent[] {
  const next = nextLevel(state.rules, level, state.category);
  const unitId = next && state.units[next];
  if (state.rules.clocks?.levels?.[level]?.outcome === 'FORWARD' && next && unitId) {
    const round = state.reviews.filter((review) => review.level === next).length + 1;
    return [
      { kind: 'LevelLapsed', ...placeOf(state, level), outcome: 'FORWARDED' },
      ...openLevel(state, next, unitId, round),
    ];
  }
  return [
    { kind: 'LevelLapsed', ...placeOf(state, level), outcome: 'CLOSED' },
    { kind: 'NominationClosed', outcome: 'LAPSED' },
  ];
}

export function foldLevelLapsed(state: CaseState, { level, outcome }: LevelLapsed, { at }: Moved): Partial<CaseState> {
  if (outcome === 'CLOSED') return { clocks: [] };
  return { clocks: [], ...withReview(state, level, () => ({ lapse: { at, outcome: 'FORWARDED' } })) };
}
