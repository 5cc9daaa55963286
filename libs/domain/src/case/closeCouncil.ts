import { type BallotCount, councilResult } from '../council/count.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { CloseCouncil } from './command-council.ts';
import type { CaseEvent } from './event.ts';
import type { CouncilClosed } from './event-council.ts';
import type { Facts } from './facts.ts';
import { councilRule, meetingAt, notSitting } from './meeting.ts';
import type { CouncilMeeting } from './review.ts';
import { placeOf } from './standing.ts';
import { type CaseState, withReview } from './state.ts';

/** The meeting closes with its minutes when enough members took part. */
export function refuseCloseCouncil(state: CaseState, { level }: CloseCouncil): Refusal | null {
  const refused = notSitting(state, level);
  if (refused) return refused;
  const meeting = meetingAt(state, level);
  const { hasQuorum } = councilResult(
    councilRule(state, level),
    meeting.seats,
    meeting.recused.length,
    allBlank(meeting),
  );
  const facts = { cast: String(meeting.ballots.length), seats: String(meeting.seats) };
  return hasQuorum ? null : refuse('COUNCIL_WITHOUT_QUORUM', facts);
}

/** An open ballot is counted here; the box of a secret one by the act that records. */
export function closeCouncil(state: CaseState, { level }: CloseCouncil, { ballots }: Facts): CaseEvent[] {
  const count = councilRule(state, level).isSecret ? ballots : counted(meetingAt(state, level));
  return [{ kind: 'CouncilClosed', ...placeOf(state, level), ...(count ? { count } : {}) }];
}

export function foldCouncilClosed(state: CaseState, { level, count }: CouncilClosed): Partial<CaseState> {
  if (!count) throw new Error(`The council of ${level} closed without a count.`);
  const meeting = meetingAt(state, level);
  const { isPassed } = councilResult(councilRule(state, level), meeting.seats, meeting.recused.length, count);
  return withReview(state, level, () => ({ council: { ...meeting, closed: { count, isPassed } } }));
}

/** Whether there is a quorum hangs on who voted, not on what. */
function allBlank({ ballots }: CouncilMeeting): BallotCount {
  const written = ballots.filter((ballot) => ballot.written).length;
  return { for: 0, against: 0, blank: ballots.length, written };
}

function counted({ ballots }: CouncilMeeting): BallotCount {
  const of = (vote: string) => ballots.filter((ballot) => ballot.vote === vote).length;
  const written = ballots.filter((ballot) => ballot.written).length;
  return { for: of('FOR'), against: of('AGAINST'), blank: of('BLANK'), written };
}
