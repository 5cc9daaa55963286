import { issue } from '../award/issue.ts';
import { secondGrant } from '../award/second-grant.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { IssueReserved } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { notStandingAt } from './standing.ts';
import type { CaseState } from './state.ts';

/** Only the level where the case waits, and only while no other case holds the achievement; refused so, it goes on waiting. */
export function refuseIssueReserved(state: CaseState, command: IssueReserved, facts: Facts): Refusal | null {
  return notStandingAt(state, 'AWAITING_RESERVED', command.level) ?? secondGrant(state, facts);
}

export function issueReserved(state: CaseState, { level }: IssueReserved): CaseEvent[] {
  return [
    { kind: 'ReservedIssued', level },
    ...issue(state, level, 'HEAD'),
    { kind: 'NominationClosed', outcome: 'COMMENDED' },
  ];
}
