import { describe, expect, it } from '@jest/globals';
import type { CouncilRule } from './council-rule.ts';
import { type BallotCount, councilResult } from './count.ts';

const majority: CouncilRule = {
  quorum: { num: 2, den: 3 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  isSecret: false,
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};
const ninety: CouncilRule = { ...majority, threshold: { percent: 90, isStrict: false } };
const ballots = (votesFor: number, against: number, more: Partial<BallotCount> = {}): BallotCount => {
  return { for: votesFor, against, blank: 0, written: 0, ...more };
};
const isPassed = (rule: CouncilRule, seats: number, count: BallotCount, recused = 0) =>
  councilResult(rule, seats, recused, count).isPassed;

describe('The result of a council', () => {
  it.each([
    [5, 0, 5, true],
    [4, 1, 5, true],
    [7, 0, 7, true],
    [6, 1, 7, true],
    [2, 5, 7, false],
    [3, 4, 7, false],
    [1, 4, 5, false],
    [4, 0, 7, false],
  ])('More than half of all members: %i for and %i against in a council of %i gives %s', (yes, no, seats, passes) => {
    expect(isPassed(majority, seats, ballots(yes, no))).toBe(passes);
  });

  it('A majority of those present is none when it is not one of all members', () => {
    const count = ballots(3, 2);
    expect(isPassed(majority, 7, count)).toBe(false);
    expect(isPassed({ ...majority, base: 'PRESENT' }, 7, count)).toBe(true);
  });

  it.each([
    [9, 10, true],
    [8, 10, false],
    [5, 5, true],
    [4, 5, false],
    [7, 7, true],
    [6, 7, false],
    [18, 20, true],
    [17, 20, false],
    [28, 31, true],
    [27, 30, true],
  ])('Ninety percent of all members: %i for in a council of %i gives %s', (yes, seats, passes) => {
    expect(isPassed(ninety, seats, ballots(yes, seats - yes))).toBe(passes);
  });

  it.each([
    [5, 3, false],
    [5, 4, true],
    [7, 4, false],
    [7, 5, true],
    [6, 4, true],
    [9, 6, true],
    [9, 5, false],
  ])('Two thirds: of %i members %i ballots make the quorum: %s', (seats, cast, hasQuorum) => {
    expect(councilResult(majority, seats, 0, ballots(cast, 0)).hasQuorum).toBe(hasQuorum);
  });

  it('A quorum of everybody is met by everybody, and by nobody less', () => {
    const full = { ...majority, quorum: { num: 1, den: 1 } };
    expect(councilResult(full, 5, 0, ballots(5, 0)).hasQuorum).toBe(true);
    expect(councilResult(full, 5, 0, ballots(4, 0)).hasQuorum).toBe(false);
  });

  it('Without quorum nothing passes, whatever the share of those for it', () => {
    const count = ballots(4, 0);
    expect(councilResult({ ...majority, base: 'VALID' }, 7, 0, count)).toEqual({
      hasQuorum: false,
      base: 4,
      isPassed: false,
    });
  });

  it('A written ballot counts to the quorum and to the result, like one of the meeting', () => {
    const count = ballots(4, 1, { written: 1 });
    const result = { hasQuorum: true, base: 5, isPassed: true };
    expect(councilResult(majority, 5, 0, count)).toEqual(result);
    expect(councilResult(majority, 5, 0, { ...count, written: 0 })).toEqual(result);
  });

  it.each([
    ['ALL_MEMBERS', 9],
    ['PRESENT', 8],
    ['VALID', 6],
  ] as const)('A blank ballot takes part and says nothing: the base of %s is %i', (base, number) => {
    const result = councilResult({ ...majority, base }, 9, 0, ballots(4, 2, { blank: 2 }));
    expect(result).toMatchObject({ hasQuorum: true, base: number, isPassed: number < 8 });
  });

  it.each(['FAILS', 'PASSES'] as const)('Three of six members are a tie, which %s', (tie) => {
    for (const against of [3, 2, 1]) {
      expect(isPassed({ ...majority, tie }, 6, ballots(3, against))).toBe(tie === 'PASSES');
    }
  });

  it('A tie rule settles no vote that the threshold settles', () => {
    const willing: CouncilRule = { ...majority, tie: 'PASSES' };
    expect(isPassed(willing, 7, ballots(3, 3, { blank: 1 }))).toBe(false);
    expect(isPassed({ ...willing, threshold: { percent: 60, isStrict: true } }, 5, ballots(3, 2))).toBe(false);
    const atLeastHalf: CouncilRule = { ...majority, threshold: { percent: 50, isStrict: false } };
    expect(isPassed(atLeastHalf, 6, ballots(3, 3))).toBe(true);
  });

  it('Nothing passes without a vote for it, though the tie rule and a threshold of nothing would let it', () => {
    const lax: CouncilRule = { ...majority, tie: 'PASSES', base: 'VALID', quorum: { num: 0, den: 1 } };
    expect(councilResult(lax, 5, 0, ballots(0, 0))).toEqual({ hasQuorum: false, base: 0, isPassed: false });
    expect(isPassed(lax, 5, ballots(0, 0, { blank: 5 }))).toBe(false);
    expect(isPassed({ ...lax, threshold: { percent: 0, isStrict: false } }, 5, ballots(0, 5))).toBe(false);
  });
});

describe('A recusal', () => {
  it('A recused member leaves the base and the quorum where the rule shrinks them', () => {
    expect(councilResult(majority, 6, 1, ballots(3, 1))).toEqual({ hasQuorum: true, base: 5, isPassed: true });
    expect(councilResult(majority, 6, 6, ballots(0, 0))).toEqual({ hasQuorum: false, base: 0, isPassed: false });
  });

  it('A recused member stays in the base, as one who cannot be for, where the rule does not', () => {
    const full = { ...majority, recusalShrinksBase: false };
    expect(councilResult(full, 6, 1, ballots(3, 1))).toEqual({ hasQuorum: true, base: 6, isPassed: false });
    expect(councilResult(full, 6, 3, ballots(3, 0))).toMatchObject({ hasQuorum: false });
  });
});
