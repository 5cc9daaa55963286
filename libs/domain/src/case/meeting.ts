import type { CouncilRule } from '../council/council-rule.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { CouncilMeeting } from './review.ts';
import { notAtStep } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';

/** A level that knows councils, but whose rule set says nothing of them, counts a bare majority of all members in the open. */
const BARE_MAJORITY: CouncilRule = {
  quorum: { num: 1, den: 2 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  isSecret: false,
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};

/** How the council of a level votes under the rules of the case. */
export function councilRule({ rules }: Pick<CaseState, 'rules'>, level: LevelKey): CouncilRule {
  return rules.councils?.[level] ?? BARE_MAJORITY;
}

/** Refuses whatever is asked of a council that does not sit. */
export function notSitting(state: CaseState, level: LevelKey): Refusal | null {
  const refused = notAtStep(state, level, 'council');
  if (refused) return refused;
  const council = reviewAt(state, level)?.council;
  if (!council) return refuse('COUNCIL_NOT_CONVENED', { level });
  return council.closed ? refuse('COUNCIL_CLOSED', { level }) : null;
}

/** Refuses a seat that the council has not, or that has spoken already. */
export function notFree(meeting: CouncilMeeting, seat: number): Refusal | null {
  const facts = { seat: String(seat), seats: String(meeting.seats) };
  if (seat < 1 || seat > meeting.seats) return refuse('NOT_A_MEMBER', facts);
  if (meeting.recused.includes(seat)) return refuse('MEMBER_RECUSED', facts);
  return meeting.ballots.some((ballot) => ballot.seat === seat) ? refuse('BALLOT_ALREADY_CAST', facts) : null;
}

export function meetingAt(state: CaseState, level: LevelKey): CouncilMeeting {
  const council = reviewAt(state, level)?.council;
  if (!council) throw new Error(`No council met at ${level}.`);
  return council;
}
