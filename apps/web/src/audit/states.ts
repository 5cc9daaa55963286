import {
  type Actor,
  type CaseEvent,
  type CaseState,
  draftCase,
  evolve,
  type RecordedEvent,
  type RuleSet,
} from '@laurel/domain';
import type { Entry } from './trail.ts';

/** The case behind each of its entries, in order: the fold of the ledger, as the engine itself folds it. */
export function statesOf(rules: RuleSet, entries: readonly Entry[]): readonly CaseState[] {
  let state = draftCase(rules);
  return entries.map((entry) => {
    state = evolve(state, recorded(entry));
    return state;
  });
}

/** An entry as the domain reads it. */
function recorded({ caseSeq, at, actor, kind, body }: Entry): RecordedEvent {
  const event = { kind, ...body } as unknown as CaseEvent;
  return { seq: caseSeq, at: Date.parse(at), actor: actor as Actor, event };
}
