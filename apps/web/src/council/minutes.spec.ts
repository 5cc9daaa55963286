import { describe, expect, it } from '@jest/globals';
import type { CouncilRule } from '@laurel/domain';
import type { Entry } from '../audit/trail.ts';
import type { Meeting } from './CouncilState.tsx';
import { figuresOf, minutesOf } from './minutes.ts';

const place = { level: 'WARD', round: 1 };
const entry = (caseSeq: number, kind: string, body: object) =>
  ({ caseSeq, kind, at: `2023-05-0${caseSeq}T02:00:00.000Z`, leafHash: `hash-${caseSeq}`, body }) as unknown as Entry;
const reason = { remarkId: 'why' };
const ledger = [
  entry(1, 'NominationSubmitted', {}),
  entry(2, 'CouncilConvened', { ...place, seats: 4 }),
  entry(3, 'BallotCast', { ...place, seat: 1, written: false, vote: 'FOR' }),
  entry(4, 'MemberRecused', { ...place, seat: 2, reason }),
  entry(5, 'BallotCast', { ...place, seat: 4, written: true }),
  entry(6, 'CouncilClosed', { ...place, count: {} }),
  entry(7, 'CouncilConvened', { level: 'DISTRICT', round: 1, seats: 9 }),
];
const meeting: Meeting = {
  seats: 4,
  ballots: [
    { seat: 1, written: false, vote: 'FOR' },
    { seat: 4, written: true },
  ],
  recused: [2],
  closed: { count: { for: 2, against: 0, blank: 0, written: 1 }, isPassed: true },
};
const rule: CouncilRule = {
  quorum: { num: 2, den: 3 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  isSecret: false,
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};

describe('The minutes of a council', () => {
  it('They tell of this meeting alone, from its first entry to its last', () => {
    expect(minutesOf(ledger, place, meeting)).toMatchObject({
      convenedAt: '2023-05-02T02:00:00.000Z',
      closedAt: '2023-05-06T02:00:00.000Z',
      entries: { first: 2, last: 6, hash: 'hash-6' },
    });
    expect(minutesOf(ledger, { level: 'CITY_POLICE', round: 1 }, meeting)).toBeNull();
  });

  it('Each seat did one thing, and a vote stands only where the ledger tells it', () => {
    expect(minutesOf(ledger, place, meeting)?.seats).toEqual([
      { seat: 1, part: 'IN_MEETING', vote: 'FOR', reason: null },
      { seat: 2, part: 'RECUSED', vote: null, reason },
      { seat: 3, part: 'ABSENT', vote: null, reason: null },
      { seat: 4, part: 'WRITTEN', vote: null, reason: null },
    ]);
  });

  it('A meeting that is open has no end and no figures', () => {
    const open = { ...meeting, closed: null };
    expect(minutesOf(ledger.slice(0, 5), place, open)?.closedAt).toBeNull();
    expect(figuresOf(open, rule)).toBeNull();
  });

  it.each([
    [true, 2, 3],
    [false, 3, 4],
  ])('Where a recusal shrinks the base is %s, the quorum is %i ballots and the base %i', (shrinks, needed, base) => {
    expect(figuresOf(meeting, { ...rule, recusalShrinksBase: shrinks })).toMatchObject({
      cast: 2,
      written: 1,
      absent: 1,
      recused: 1,
      needed,
      base,
      hasQuorum: shrinks,
      isPassed: shrinks,
    });
  });
});
