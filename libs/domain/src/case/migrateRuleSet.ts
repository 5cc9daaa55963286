import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { routeOf } from '../route/route.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { type RunningClock, without } from './clock.ts';
import type { MigrateRuleSet } from './command-afterwards.ts';
import type { CaseEvent } from './event.ts';
import type { RuleSetMigrated } from './event-level.ts';
import { hasOutcome } from './level-lapse.ts';
import { openLevel } from './open-level.ts';
import type { LevelReview } from './review.ts';
import { currentReview, notOpen, openStep } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';

/** An open case moves to another rule set on purpose and with a reason, never silently (domain.md 0.5). */
export function refuseMigrateRuleSet(state: CaseState, { rules, ruleSetHash }: MigrateRuleSet): Refusal | null {
  const closed = notOpen(state);
  if (closed) return closed;
  if (ruleSetHash === state.ruleSetHash) return refuse('RULE_SET_UNCHANGED', { ruleSet: rules.id });
  const level = levelUnder(rules, state);
  if (!level) return refuse('LEVEL_NOT_ON_ROUTE', { level: state.at ?? '' });
  const step = stepInTheWay(state, rules, level);
  if (step) return refuse('STEP_OPEN', { step });
  const reserved = state.reviews.find((review) => isReserve(state, review) && !isOnRoute(rules, state, review.level));
  if (reserved) return refuse('LEVEL_NOT_ON_ROUTE', { level: reserved.level });
  const route = routeOf(rules, state.category);
  const missing = route.slice(route.indexOf(level)).find((above) => !state.units[above]);
  return missing ? refuse('LEVEL_NOT_ON_ROUTE', { level: missing }) : null;
}

/** Where the level is gone, the one that does its work now begins a round of its own. */
export function migrateRuleSet(state: CaseState, { rules, ruleSetHash, reason }: MigrateRuleSet): CaseEvent[] {
  const migrated: CaseEvent = {
    kind: 'RuleSetMigrated',
    fromHash: state.ruleSetHash ?? '',
    ruleSetHash,
    rules,
    reason,
  };
  const level = levelUnder(rules, state);
  if (!level || level === state.at) return [migrated];
  const unitId = state.units[level];
  if (!unitId) throw new Error(`No unit reviews at ${level}.`);
  const round = state.reviews.filter((review) => review.level === level).length + 1;
  return [migrated, ...openLevel({ ...state, rules }, level, unitId, round)];
}

/** Clocks that run go on as they are. Only an outcome of silence that the new rules do not have comes no longer. */
export function foldMigrated(state: CaseState, { rules, ruleSetHash }: RuleSetMigrated): Partial<CaseState> {
  const isGone = ({ clock, level }: RunningClock) => clock === 'outcome' && !hasOutcome({ ...state, rules }, level);
  return { rules, ruleSetHash, clocks: without(state.clocks, isGone) };
}

/** Where the case stands under other rules; null when they have no place for it. */
export function levelUnder(rules: RuleSet, state: CaseState): LevelKey | null {
  if (!state.at) return null;
  const route = routeOf(rules, state.category);
  if (route.includes(state.at)) return currentReview(state, state.at).level;
  const successor = rules.takesOver?.[state.at];
  return successor && route.includes(successor) ? successor : null;
}

/** What must end first. It stays as it is, and the case can move when it is over. */
function stepInTheWay(state: CaseState, rules: RuleSet, level: LevelKey): string | null {
  const review = currentReview(state, level === state.at ? level : (state.at ?? level));
  const phase = state.hold?.phase ?? state.phase;
  // The new round of another level knows nothing of a correction or a reserve of this one.
  if (level !== state.at) return phase === 'RETURNED' ? 'correction' : phase === 'AWAITING_RESERVED' ? 'reserve' : null;
  // Ballots that are in were cast under the rules by which they are to be counted.
  if (review.council !== null && review.council.closed === null) return 'council';
  const open = openStep(review);
  return open && open !== 'supplement' && !rules.steps[level]?.includes(open) ? open : null;
}

/** A level's award that it still keeps for the case. */
function isReserve(state: CaseState, review: LevelReview): boolean {
  return review.answer?.ownAward === 'RESERVE' && review === reviewAt(state, review.level);
}

const isOnRoute = (rules: RuleSet, { category }: CaseState, level: LevelKey) =>
  routeOf(rules, category).includes(level);
