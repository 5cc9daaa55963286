import type { BallotCount, Vote } from '../council/count.ts';
import type { UnitId } from '../ids.ts';
import type { ConsultationAnswer, LevelKey, Onward, OwnAward, SigningCapacity } from '../level/words.ts';
import type { Step } from '../rulesets/ruleset.ts';
import type { Actor } from './actor.ts';

/** One level's review in one round: open until it has its two answers, is returned, or lapses. */
export interface LevelReview {
  readonly level: LevelKey;
  readonly round: number;
  readonly unitId: UnitId;
  /** Milliseconds UTC, like every instant here. */
  readonly openedAt: number;
  readonly answer: LevelAnswer | null;
  /** Steps that the procedure left out; never counted as passed. */
  readonly skipped: readonly Step[];
  readonly receivedAt: number | null;
  readonly appraisal: { readonly eligible: boolean } | null;
  readonly supplements: readonly Supplement[];
  readonly consultations: readonly Consultation[];
  readonly notice: { readonly isOpen: boolean; readonly objections: number } | null;
  readonly council: CouncilMeeting | null;
  readonly returned: { readonly fields: readonly string[]; readonly by: Actor; readonly at: number } | null;
  /** The level's time ran out: told to the superior, or passed over. */
  readonly lapse: {
    readonly at: number;
    readonly outcome: 'ESCALATED' | 'FORWARDED';
    /** When its time had run out; a task that is overdue still tells it. */
    readonly dueAt?: number | undefined;
  } | null;
}

export interface LevelAnswer {
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  readonly capacity: SigningCapacity;
  readonly actor: Actor;
  readonly at: number;
}

export interface Supplement {
  readonly documents: readonly string[];
  readonly state: 'ASKED' | 'ANSWERED' | 'LAPSED';
}

export interface Consultation {
  readonly agencyId: UnitId;
  /** Null while the agency may still answer. */
  readonly reply: ConsultationAnswer | 'NO_REPLY' | null;
}

/** A council's meeting on this case. Who cast a ballot is known; under a secret ballot `vote` stays out. */
export interface CouncilMeeting {
  readonly seats: number;
  /** The members' ids by seat, from seat 1; left out where the unit had no roster. It stays when a successor takes over. */
  readonly seating?: readonly string[];
  readonly ballots: readonly { readonly seat: number; readonly written: boolean; readonly vote?: Vote }[];
  readonly recused: readonly number[];
  /** Null until the meeting closes. */
  readonly closed: { readonly count: BallotCount; readonly isPassed: boolean } | null;
}

export function openReview(level: LevelKey, round: number, unitId: UnitId, openedAt: number): LevelReview {
  return {
    level,
    round,
    unitId,
    openedAt,
    answer: null,
    skipped: [],
    receivedAt: null,
    appraisal: null,
    supplements: [],
    consultations: [],
    notice: null,
    council: null,
    returned: null,
    lapse: null,
  };
}
