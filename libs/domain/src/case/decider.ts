import type { Refusal } from '../refusal/refusal.ts';
import type { Command } from './command.ts';
import { decideLevel, refuseDecide } from './decide.ts';
import { declineReserved, refuseDeclineReserved } from './declineReserved.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { issueReserved, refuseIssueReserved } from './issueReserved.ts';
import { lapse, refuseLapse } from './lapse.ts';
import type { CaseState } from './state.ts';
import { refuseSubmit, submit } from './submit.ts';
import { refuseWithdraw, withdraw } from './withdraw.ts';

/** What a command leads to: events, at least one, or the refusal. */
export type Judgement =
  | { readonly events: readonly CaseEvent[]; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly events?: never };

/** Judges a command against the case. Pure: the same question always has the same answer. */
export function decide(state: CaseState, command: Command, facts: Facts): Judgement {
  const refused = refusal(state, command, facts);
  return refused ? { refusal: refused } : { events: eventsOf(state, command) };
}

/** The refusal that `decide` would give, for a validator, a page or a button; null when the command may go on. */
export function refusal(state: CaseState, command: Command, facts: Facts): Refusal | null {
  switch (command.type) {
    case 'submit':
      return refuseSubmit(state, command, facts);
    case 'decide':
      return refuseDecide(state, command, facts);
    case 'issueReserved':
      return refuseIssueReserved(state, command, facts);
    case 'declineReserved':
      return refuseDeclineReserved(state, command);
    case 'withdraw':
      return refuseWithdraw(state);
    case 'lapse':
      return refuseLapse(state);
  }
}

function eventsOf(state: CaseState, command: Command): CaseEvent[] {
  switch (command.type) {
    case 'submit':
      return submit(state, command);
    case 'decide':
      return decideLevel(state, command);
    case 'issueReserved':
      return issueReserved(state, command);
    case 'declineReserved':
      return declineReserved(state, command);
    case 'withdraw':
      return withdraw();
    case 'lapse':
      return lapse();
  }
}
