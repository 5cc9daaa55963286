import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CouncilRule, TIES, VOTE_BASES } from './council-rule.ts';
import { type BallotCount, councilResult } from './count.ts';

const RUNS = { seed: 20_231_231, numRuns: 5000 };
const rules = fc.record<CouncilRule>({
  quorum: fc.constantFrom({ num: 2, den: 3 }, { num: 1, den: 2 }, { num: 9, den: 10 }, { num: 0, den: 1 }),
  threshold: fc.record({
    percent: fc.oneof(fc.constantFrom(50, 50, 75, 90, 100), fc.nat(100)),
    isStrict: fc.boolean(),
  }),
  base: fc.constantFrom(...VOTE_BASES),
  isSecret: fc.boolean(),
  allowsWrittenBallots: fc.constant(true),
  recusalShrinksBase: fc.boolean(),
  tie: fc.constantFrom(...TIES),
});

interface Meeting {
  readonly seats: number;
  readonly recused: number;
  readonly count: BallotCount;
}
/** A council with at least one member who gave no ballot and is not recused. */
const meetings = fc
  .record({
    for: fc.nat(12),
    against: fc.nat(12),
    blank: fc.nat(3),
    recused: fc.nat(3),
    away: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ recused, away, ...piles }): Meeting => {
    const cast = piles.for + piles.against + piles.blank;
    return { seats: cast + recused + away, recused, count: { ...piles, written: 0 } };
  });

const resultOf = (rule: CouncilRule, { seats, recused, count }: Meeting) => councilResult(rule, seats, recused, count);
const always = (holds: (rule: CouncilRule, meeting: Meeting) => boolean) =>
  fc.assert(fc.property(rules, meetings, holds), RUNS);
const oneMore = (meeting: Meeting, vote: 'for' | 'against'): Meeting => {
  return { ...meeting, count: { ...meeting.count, [vote]: meeting.count[vote] + 1 } };
};

describe('Whatever the rule of a council and its count', () => {
  it('One more vote for never takes a result away', () =>
    always((rule, meeting) => !resultOf(rule, meeting).isPassed || resultOf(rule, oneMore(meeting, 'for')).isPassed));

  it('One more vote against never brings a result about, once the quorum is there', () =>
    always((rule, meeting) => {
      const before = resultOf(rule, meeting);
      return !before.hasQuorum || before.isPassed || !resultOf(rule, oneMore(meeting, 'against')).isPassed;
    }));

  it('The recusal of a member who is away never takes a result away, and changes nothing where the base stays', () =>
    always((rule, meeting) => {
      const before = resultOf(rule, meeting);
      const after = resultOf(rule, { ...meeting, recused: meeting.recused + 1 });
      const isSame = JSON.stringify(after) === JSON.stringify(before);
      return rule.recusalShrinksBase ? after.isPassed || !before.isPassed : isSame;
    }));

  it('A ballot counts the same on paper and in the meeting', () =>
    always((rule, { seats, recused, count }) => {
      const onPaper = { ...count, written: count.for + count.against + count.blank };
      const told = [count, onPaper].map((one) => JSON.stringify(councilResult(rule, seats, recused, one)));
      return told[0] === told[1];
    }));

  it('What passes has quorum and a vote for it', () =>
    always((rule, meeting) => {
      const { hasQuorum, isPassed } = resultOf(rule, meeting);
      return !isPassed || (hasQuorum && meeting.count.for > 0);
    }));
});

describe('A count that no council can have', () => {
  const rule: CouncilRule = {
    quorum: { num: 2, den: 3 },
    threshold: { percent: 50, isStrict: true },
    base: 'PRESENT',
    isSecret: true,
    allowsWrittenBallots: false,
    recusalShrinksBase: true,
    tie: 'FAILS',
  };
  const count: BallotCount = { for: 3, against: 1, blank: 0, written: 0 };

  it.each([
    ['more ballots than seats', rule, 3, 0, count],
    ['a ballot of a recused member', rule, 4, 1, count],
    ['a written ballot where the rule allows none', rule, 5, 0, { ...count, written: 1 }],
    ['more written ballots than ballots', { ...rule, allowsWrittenBallots: true }, 5, 0, { ...count, written: 5 }],
    ['half a ballot', rule, 5, 0, { ...count, for: 2.5 }],
    ['a ballot less than none', rule, 5, 0, { ...count, against: -1 }],
    ['a quorum of more than everybody', { ...rule, quorum: { num: 4, den: 3 } }, 5, 0, count],
    ['a quorum of nothing', { ...rule, quorum: { num: 0, den: 0 } }, 5, 0, count],
    ['a threshold over 100', { ...rule, threshold: { percent: 101, isStrict: false } }, 5, 0, count],
  ] as const)('A fault is thrown for %s', (_, broken, seats, recused, told) => {
    expect(() => councilResult(broken, seats, recused, told)).toThrow('No council can have this count');
  });
});
