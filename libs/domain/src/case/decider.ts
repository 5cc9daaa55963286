import type { Refusal } from '../refusal/refusal.ts';
import { refuseByDuty } from '../signing/duties.ts';
import type { Command } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { CaseState } from './state.ts';
import type { Word } from './word.ts';
import { WORDS } from './words.ts';

/** What a command leads to: events, at least one, or the refusal. */
export type Judgement =
  | { readonly events: readonly CaseEvent[]; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly events?: never };

/** Judges a command against the case. Pure: the same question always has the same answer. */
export function decide(state: CaseState, command: Command, facts: Facts): Judgement {
  const refused = refusal(state, command, facts);
  return refused ? { refusal: refused } : { events: wordOf(command).events(state, command, facts) };
}

/** The refusal that `decide` would give, for a validator, a page or a button; null when the command may go on. */
export function refusal(state: CaseState, command: Command, facts: Facts): Refusal | null {
  // Where the case stands is told before who may act there: a latecomer reads that the level is decided.
  return wordOf(command).refuse(state, command, facts) ?? refuseByDuty(state, command, facts.actor);
}

function wordOf(command: Command): Word<Command> {
  return WORDS[command.type] as Word<Command>;
}
