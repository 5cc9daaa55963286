import { issue } from '../award/issue.ts';
import { quotaReached } from '../award/quota.ts';
import { secondGrant } from '../award/second-grant.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { IssueReserved } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { notStandingAt } from './standing.ts';
import type { CaseState } from './state.ts';

/** Only the level where the case waits, within its quota, and only while no other case holds the achievement; refused, it goes on waiting. */
export function refuseIssueReserved(state: CaseState, command: IssueReserved, facts: Facts): Refusal | null {
  const { level } = command;
  const refused = notStandingAt(state, 'AWAITING_RESERVED', level);
  return refused ?? quotaReached(state, level, facts) ?? secondGrant(state, facts);
}

export function issueReserved(state: CaseState, { level }: IssueReserved): CaseEvent[] {
  return [
    { kind: 'ReservedIssued', level },
    ...issue(state, level, 'HEAD'),
    { kind: 'NominationClosed', outcome: 'COMMENDED' },
  ];
}
