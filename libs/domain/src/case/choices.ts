import { LEVELS, type LevelKey, ONWARDS, OWN_AWARDS, type Onward, type OwnAward } from '../level/words.ts';
import { refusedByPolicy } from '../policy/check-again.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { decide, refusal } from './decider.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './state.ts';

/** One way to answer for a level: refused, or what it leads to. */
export interface AnswerChoice {
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  /** A level beside the route to which the file may be forked; null: along the route. */
  readonly to: LevelKey | null;
  readonly refusal: Refusal | null;
  /** What would be recorded; empty where it is refused. */
  readonly events: readonly CaseEvent[];
}

export interface StepChoice {
  readonly type: Command['type'];
  readonly refusal: Refusal | null;
}

/** What an office may do in a case as it stands, and why not the rest. */
export interface Choices {
  readonly steps: readonly StepChoice[];
  /** Every pair of answers of the level where the case waits; empty where it waits at none. */
  readonly answers: readonly AnswerChoice[];
}

/** A dry run needs a text that is given later; the command itself asks for it. */
const TEXT = { remarkId: '', commitment: '' };

/**
 * Asks the rules for every step and every pair of answers as if this actor came now. Nothing is done. What only the record knows
 * (a quota, an award in another case, a delegation) is left to it, as in every judgement of the case by itself.
 */
export function choicesOf(state: CaseState, actor: Actor): Choices {
  const why = (command: Command) => refusedByPolicy(state, command, actor) ?? refusal(state, command, { actor });
  const level = state.at;
  const steps = stepsAt(level).map((command) => ({ type: command.type, refusal: why(command) }));
  if (!level) return { steps, answers: [] };
  const answers = pairs().map(({ ownAward, onward, to }) => {
    const command: Command = { type: 'decide', level, ownAward, onward, reason: TEXT, ...(to ? { to } : {}) };
    const refused = why(command);
    return { ownAward, onward, to, refusal: refused, events: refused ? [] : eventsOf(state, command, actor) };
  });
  // A fork that the rules never allow is no choice that somebody could miss.
  return { steps, answers: answers.filter(({ to, refusal: no }) => to === null || no === null) };
}

function eventsOf(state: CaseState, command: Command, actor: Actor): readonly CaseEvent[] {
  return decide(state, command, { actor }).events ?? [];
}

function pairs() {
  const along = OWN_AWARDS.flatMap((ownAward) => ONWARDS.map((onward) => ({ ownAward, onward, to: null })));
  const forks = OWN_AWARDS.flatMap((ownAward) => LEVELS.map((to) => ({ ownAward, onward: 'FORWARD' as const, to })));
  return [...along, ...forks];
}

/** Steps whose refusal does not depend on what would be written into their form. */
function stepsAt(level: LevelKey | null): readonly Command[] {
  const anywhere: readonly Command[] = [{ type: 'withdraw' }];
  if (!level) return anywhere;
  return [
    { type: 'receive', level },
    { type: 'appraise', level, eligible: true },
    { type: 'returnForCorrection', level, fields: ['nominee'], reason: TEXT },
    { type: 'hold', level, ground: 'DISCIPLINE', reason: TEXT },
    { type: 'release', level, reason: TEXT },
    { type: 'claim', level },
    { type: 'unclaim', level },
    { type: 'issueReserved', level },
    { type: 'declineReserved', level, reason: TEXT },
    ...anywhere,
  ];
}
