import { councilResult, type CouncilRule, type Vote } from '@laurel/domain';
import type { Entry } from '../audit/trail.ts';
import type { Meeting } from './CouncilState.tsx';
import { attendanceOf } from './meetings.ts';

/** Which of the meetings on a case. */
export interface MeetingPlace {
  readonly level: string;
  readonly round: number;
}

/** What one seat did. ABSENT: it was convened, and neither voted nor stayed out. */
export interface SeatLine {
  readonly seat: number;
  readonly part: 'IN_MEETING' | 'WRITTEN' | 'RECUSED' | 'ABSENT';
  /** Of an open ballot alone. */
  readonly vote: Vote | null;
  /** Why the member stayed out: the reference of the entry. */
  readonly reason: unknown;
}

/** What the ledger holds of one meeting. */
export interface MinutesOf {
  readonly convenedAt: string;
  readonly closedAt: string | null;
  /** The first and the last entry of the meeting, and the hash of the last. */
  readonly entries: { readonly first: number; readonly last: number; readonly hash: string };
  readonly seats: readonly SeatLine[];
}

const KINDS = ['CouncilConvened', 'BallotCast', 'MemberRecused', 'CouncilClosed'];

/** The minutes as the ledger tells them; null where no council was convened there. */
export function minutesOf(
  ledger: readonly Entry[],
  { level, round }: MeetingPlace,
  meeting: Meeting,
): MinutesOf | null {
  const own = ledger.filter(
    ({ kind, body }) => KINDS.includes(kind) && body['level'] === level && body['round'] === round,
  );
  const [first, last] = [own.find(({ kind }) => kind === 'CouncilConvened'), own.at(-1)];
  if (!first || !last) return null;
  const reasons = new Map(
    own.filter(({ kind }) => kind === 'MemberRecused').map(({ body }) => [body['seat'], body['reason']]),
  );
  return {
    convenedAt: first.at,
    closedAt: own.find(({ kind }) => kind === 'CouncilClosed')?.at ?? null,
    entries: { first: first.caseSeq, last: last.caseSeq, hash: last.leafHash },
    seats: Array.from({ length: meeting.seats }, (_, index) => lineOf(index + 1, meeting, reasons)),
  };
}

function lineOf(seat: number, { ballots, recused }: Meeting, reasons: ReadonlyMap<unknown, unknown>): SeatLine {
  if (recused.includes(seat)) return { seat, part: 'RECUSED', vote: null, reason: reasons.get(seat) };
  const ballot = ballots.find((one) => one.seat === seat);
  if (!ballot) return { seat, part: 'ABSENT', vote: null, reason: null };
  return { seat, part: ballot.written ? 'WRITTEN' : 'IN_MEETING', vote: ballot.vote ?? null, reason: null };
}

/** The figures of a meeting that closed, with what the rule asked for. */
export interface Figures {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
  readonly written: number;
  readonly cast: number;
  readonly absent: number;
  readonly recused: number;
  /** Ballots that made the quorum. */
  readonly needed: number;
  readonly hasQuorum: boolean;
  /** Of how many the threshold was a share. */
  readonly base: number;
  readonly isPassed: boolean;
}

/** Counted anew by the rule that the case pinned; null while the meeting is open. */
export function figuresOf(meeting: Meeting, rule: CouncilRule): Figures | null {
  if (!meeting.closed) return null;
  const { count } = meeting.closed;
  const recused = meeting.recused.length;
  const { hasQuorum, base, isPassed } = councilResult(rule, meeting.seats, recused, count);
  const members = rule.recusalShrinksBase ? meeting.seats - recused : meeting.seats;
  return {
    ...count,
    cast: count.for + count.against + count.blank,
    absent: attendanceOf(meeting).missing.length,
    recused,
    needed: Math.ceil((rule.quorum.num * members) / rule.quorum.den),
    hasQuorum,
    base,
    isPassed,
  };
}
