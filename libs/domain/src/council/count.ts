import type { CouncilRule } from './council-rule.ts';

export const VOTES = ['FOR', 'AGAINST', 'BLANK'] as const;
export type Vote = (typeof VOTES)[number];

/** The ballots by what they say. `written` is how many of them came in writing; it is no fourth pile. */
export interface BallotCount {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
  readonly written: number;
}

export interface CouncilResult {
  readonly hasQuorum: boolean;
  /** The number of which the threshold is a share. */
  readonly base: number;
  readonly isPassed: boolean;
}

/**
 * What a council advises, in whole numbers only. A count that no such council can have is a fault and throws.
 * - Absent members are asked in writing (Decree 91/2017, Art. 45.8), so a written ballot counts like one of the
 *   meeting, to the quorum too: who gave any ballot, a blank one included, took part.
 * - A tie is exactly half of the base under a threshold of more than 50 percent. `tie` settles this and nothing else:
 *   three of six members are a tie whether the others are against or away, or one more vote against could help.
 * - Nothing passes without quorum, or without any vote for it.
 */
export function councilResult(rule: CouncilRule, seats: number, recused: number, count: BallotCount): CouncilResult {
  const cast = count.for + count.against + count.blank;
  demandPossible(rule, seats, recused, count, cast);
  const members = rule.recusalShrinksBase ? seats - recused : seats;
  const base = { ALL_MEMBERS: members, PRESENT: cast, VALID: count.for + count.against }[rule.base];
  const hasQuorum = cast > 0 && cast * rule.quorum.den >= rule.quorum.num * members;
  return { hasQuorum, base, isPassed: hasQuorum && count.for > 0 && isReached(rule, count.for, base) };
}

function isReached({ threshold: { percent, isStrict }, tie }: CouncilRule, votesFor: number, base: number): boolean {
  if (!isStrict) return votesFor * 100 >= percent * base;
  const isTie = percent === 50 && votesFor * 2 === base;
  return votesFor * 100 > percent * base || (isTie && tie === 'PASSES');
}

/** Ballots of the recused, or in writing where none are allowed, are refused when they are cast and never get here. */
function demandPossible(rule: CouncilRule, seats: number, recused: number, count: BallotCount, cast: number): void {
  const { quorum, threshold } = rule;
  const areWhole = [
    seats,
    recused,
    count.for,
    count.against,
    count.blank,
    count.written,
    quorum.num,
    threshold.percent,
  ];
  const isPossible =
    areWhole.every((number) => Number.isSafeInteger(number) && number >= 0) &&
    Number.isSafeInteger(quorum.den) &&
    quorum.den > 0 &&
    quorum.num <= quorum.den &&
    threshold.percent <= 100 &&
    cast + recused <= seats &&
    count.written <= (rule.allowsWrittenBallots ? cast : 0);
  if (isPossible) return;
  const told = JSON.stringify({ seats, recused, ...count, quorum, threshold });
  throw new Error(`No council can have this count under this rule: ${told}`);
}
