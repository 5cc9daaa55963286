import { withPart } from '../signing/duties.ts';
import type { CaseEvent, CaseEventKind, RecordedEvent } from './event.ts';
import { FOLDS } from './folds.ts';
import { type CaseState, draftCase } from './state.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import type { Fold } from './word.ts';

/** The state after one more ledger entry. Entries come in order and without gap: anything else is a fault. */
export function evolve(state: CaseState, recorded: RecordedEvent): CaseState {
  const { seq, at, actor, event } = recorded;
  if (seq !== state.seq + 1) throw new Error(`The case stands at ${state.seq}; entry ${seq} cannot follow it.`);
  const fold = FOLDS[event.kind] as Fold<CaseEvent> | undefined;
  if (!fold) throw new Error(`Nobody knows what ${event.kind} changes.`);
  const lastMove = { actor, at };
  return { ...state, ...fold(state, event, lastMove), takenPart: partTaken(state, recorded), seq, lastMove };
}

/** The fold of a case's ledger entries under the rule set that it pinned. */
export function foldCase(rules: RuleSet, entries: Iterable<RecordedEvent>): CaseState {
  let state = draftCase(rules);
  for (const entry of entries) state = evolve(state, entry);
  return state;
}

/** What an act leads to at another level, or a correction at the one that asked for it: whoever acted took no part there. */
const LED_TO: readonly CaseEventKind[] = ['LevelOpened', 'StepsSkipped', 'ReservedAwaited', 'TaskGivenBack'];

/** Who submits is the nominator, or the head who originated the nomination and acts for the level where it starts. */
function partTaken(state: CaseState, { actor, event }: RecordedEvent): CaseState['takenPart'] {
  if (event.kind === 'NominationSubmitted') {
    return withPart(state, actor, event.from === null ? event.startAt : 'RESIDENTIAL_GROUP');
  }
  // A revocation belongs to no round, and is an act of the issuing level all the same.
  if (event.kind === 'CommendationRevoked') return withPart(state, actor, event.level);
  const isStep = 'level' in event && 'round' in event && !LED_TO.includes(event.kind);
  const isOutsider = event.kind === 'ConsultationReplied' || event.kind === 'ObjectionRaised';
  const isOfNominator = event.kind === 'SupplementReceived' || event.kind === 'NominationResubmitted';
  if (!isStep || isOutsider || isOfNominator) return state.takenPart;
  return withPart(state, actor, event.level);
}
