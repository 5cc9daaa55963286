import type { UnitId } from '../ids.ts';
import type { LevelKey, Procedure } from '../level/words.ts';
import type { RuleSet, Step } from '../rulesets/ruleset.ts';
import type { CaseEvent } from './event.ts';
import type { LevelOpened, StepsSkipped } from './event-level.ts';
import { openReview } from './review.ts';
import { type CaseState, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** A level begins its review. Under the simplified procedure every step but the decision is skipped, with its ground. */
export function openLevel(
  { rules, procedure }: { readonly rules: RuleSet; readonly procedure: Procedure },
  level: LevelKey,
  unitId: UnitId,
  round: number,
): CaseEvent[] {
  const opened: CaseEvent = { kind: 'LevelOpened', level, unitId, round };
  const steps: Step[] = (rules.steps[level] ?? []).filter((step) => step !== 'decide');
  if (procedure !== 'SIMPLIFIED' || !rules.simplified || steps.length === 0) return [opened];
  return [opened, { kind: 'StepsSkipped', level, round, steps, ground: rules.simplified.ground }];
}

/** Whatever ran for the level before ends here; a case that is held stays so, and is released into this review. */
export function foldOpened(state: CaseState, event: LevelOpened, { at }: Moved): Partial<CaseState> {
  const { level, round, unitId } = event;
  return {
    phase: state.hold ? 'ON_HOLD' : 'IN_REVIEW',
    hold: state.hold && { ...state.hold, phase: 'IN_REVIEW' },
    at: level,
    claim: null,
    clocks: [],
    reviews: [...state.reviews, openReview(level, round, unitId, at)],
  };
}

export function foldSkipped(state: CaseState, { level, steps }: StepsSkipped): Partial<CaseState> {
  return withReview(state, level, () => ({ skipped: steps }));
}
