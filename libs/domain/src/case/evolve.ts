import { withPart } from '../signing/duties.ts';
import { withAct } from './claim.ts';
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
  const moved: CaseState = { ...state, ...fold(state, event, lastMove) };
  return { ...moved, claim: withAct(moved.claim, lastMove), takenPart: partTaken(state, recorded), seq, lastMove };
}

/** The fold of a case's ledger entries under the rule set that it pinned. */
export function foldCase(rules: RuleSet, entries: Iterable<RecordedEvent>): CaseState {
  let state = draftCase(rules);
  for (const entry of entries) state = evolve(state, entry);
  return state;
}

/** What an act leads to at another level, or a correction at the one that asked for it: whoever acted took no part there. */
const LED_TO: readonly CaseEventKind[] = ['LevelOpened', 'StepsSkipped', 'ReservedAwaited', 'TaskGivenBack'];

/** What an agency, the public and the nominator do at a level is not the level's own work. */
const OF_OTHERS: readonly CaseEventKind[] = [
  'ConsultationReplied',
  'ObjectionRaised',
  'SupplementReceived',
  'NominationResubmitted',
];
/** Whoever stays out of a vote, or only took a task and gave it back, has judged nothing. */
const NO_JUDGEMENT: readonly CaseEventKind[] = ['MemberRecused', 'TaskClaimed', 'TaskUnclaimed'];

/** Who submits is the nominator, or the head who originated the nomination and acts for the level where it starts. */
function partTaken(state: CaseState, { actor, event }: RecordedEvent): CaseState['takenPart'] {
  if (event.kind === 'NominationSubmitted') {
    return withPart(state, actor, event.from === null ? event.startAt : 'NOMINATION');
  }
  // A revocation belongs to no round, and is an act of the issuing level all the same.
  if (event.kind === 'CommendationRevoked') return withPart(state, actor, event.level);
  const isStep = 'level' in event && 'round' in event && !LED_TO.includes(event.kind);
  if (!isStep || OF_OTHERS.includes(event.kind) || NO_JUDGEMENT.includes(event.kind)) return state.takenPart;
  return withPart(state, actor, event.level);
}
