import type { RuleSet } from '@laurel/domain';
import type { Nomination } from '../nomination/nomination.ts';
import { stepsOf } from '../nomination/review-steps.ts';
import type { Meeting } from './CouncilState.tsx';

type Level = Nomination['levels'][number];

/** How far the council of a unit is with a file. TO_CONVENE: the level may have its council meet, and it has not yet. */
export interface CouncilStanding {
  readonly state: 'TO_CONVENE' | 'SITTING' | 'MET';
  readonly level: Level['level'];
  readonly round: number;
  readonly meeting: Meeting | null;
}

/** Where the file stands before the council of the unit, in the unit's last round; null where that council has no part in it. */
export function standingAt({ levels }: Nomination, { steps }: RuleSet, unitId: string): CouncilStanding | null {
  const review = levels.findLast(({ unit }) => unit.id === unitId);
  if (!review) return null;
  const { level, round } = review;
  const meeting = stepsOf(review).council;
  if (meeting) return { state: meeting.closed ? 'MET' : 'SITTING', level, round, meeting };
  const mayMeet = steps[level]?.includes('council') && !isSkipped(review) && !review.decidedAt;
  return mayMeet ? { state: 'TO_CONVENE', level, round, meeting: null } : null;
}

/** Under a simplified procedure a level leaves steps out. */
function isSkipped({ steps }: Level): boolean {
  const { skipped } = steps as { readonly skipped?: readonly string[] };
  return skipped?.includes('council') ?? false;
}

export interface Attendance {
  readonly inMeeting: number;
  readonly written: number;
  readonly recused: readonly number[];
  /** Seats that have neither voted nor stayed out. */
  readonly missing: readonly number[];
}

/** Who took part so far; how they voted is no matter of it. */
export function attendanceOf({ seats, ballots, recused }: Meeting): Attendance {
  const spoken = new Set([...recused, ...ballots.map(({ seat }) => seat)]);
  const written = ballots.filter((ballot) => ballot.written).length;
  return {
    inMeeting: ballots.length - written,
    written,
    recused: recused.toSorted((one, other) => one - other),
    missing: Array.from({ length: seats }, (_, index) => index + 1).filter((seat) => !spoken.has(seat)),
  };
}
