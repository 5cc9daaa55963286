import { describe, expect, it } from '@jest/globals';
import { appraised, council } from '../../support/acts.ts';
import { codeOf, eventsOf, nominated, play, record, refusalOf, remark, reviewOf } from '../../support/course.ts';
import { stepwise, withCouncil } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { decide } from './decider.ts';
import { THE_CLOCK } from './actor.ts';

const CLOSE = { type: 'closeCouncil' } as const;
const voted = (votes: string, rules?: RuleSet) => play(appraised(rules), ...council(votes).slice(0, -1));
const secret = withCouncil({ isSecret: true });

describe('The minutes of a council', () => {
  it('The ballots are counted, those in writing among them', () => {
    const written = { type: 'castBallot', seat: 4, vote: 'FOR', written: true } as const;
    const played = play(voted('FAB-'), written);
    expect(eventsOf(played, CLOSE)).toEqual([
      {
        kind: 'CouncilClosed',
        level: 'WARD',
        round: 1,
        count: { for: 2, against: 1, blank: 1, written: 1 },
      },
    ]);
  });

  it.each([
    ['FFF', true],
    ['FFA', true],
    ['FFAA', false],
    ['FF-', true],
    ['FABB', false],
    ['AAA', false],
  ])('%s: carried, %s', (votes, isPassed) => {
    expect(reviewOf(play(appraised(), ...council(votes))).council?.closed?.isPassed).toBe(isPassed);
  });

  it('A level that knows councils but rules nothing of them counts a bare majority of all members', () => {
    const { councils: _, ...rules } = stepwise;
    expect(reviewOf(play(appraised(rules), ...council('FF-'))).council?.closed?.isPassed).toBe(true);
    expect(reviewOf(play(appraised(rules), ...council('FF--'))).council?.closed?.isPassed).toBe(false);
    expect(codeOf(voted('F--', rules), CLOSE)).toBe('COUNCIL_WITHOUT_QUORUM');
  });
});

describe('The minutes of a secret ballot', () => {
  it('The count comes out of the box, and the case holds nothing else of it', () => {
    const ballots = { for: 1, against: 2, blank: 0, written: 0 };
    const closed = play(voted('FFF', secret), { ...CLOSE, facts: { ballots } });
    expect(reviewOf(closed).council?.closed).toEqual({ count: ballots, isPassed: false });
  });

  it('Where nobody looked into the box the minutes have no count yet, and such an entry is a fault', () => {
    const { state, ...played } = voted('FFF', secret);
    const { events = [] } = decide(state, { ...CLOSE, level: 'WARD' }, {});
    expect(events).toEqual([{ kind: 'CouncilClosed', level: 'WARD', round: 1 }]);
    expect(() => record({ state, ...played }, events, THE_CLOCK, 0)).toThrow('closed without a count');
  });
});

describe('A meeting that cannot close', () => {
  it('COUNCIL_WITHOUT_QUORUM: too few members took part, and both numbers are named', () => {
    expect(refusalOf(voted('F--'), CLOSE)).toEqual({
      code: 'COUNCIL_WITHOUT_QUORUM',
      facts: { cast: '1', seats: '3' },
    });
    expect(codeOf(voted('FB-'), CLOSE)).toBeNull();
  });

  it('COUNCIL_WITHOUT_QUORUM: a council of recused members alone has none', () => {
    const recuse = (seat: number) => ({ type: 'recuse', seat, reason: remark('r') }) as const;
    expect(codeOf(play(voted('---'), recuse(1), recuse(2), recuse(3)), CLOSE)).toBe('COUNCIL_WITHOUT_QUORUM');
  });

  it('COUNCIL_NOT_CONVENED: a council that never met has no minutes', () => {
    expect(codeOf(appraised(), CLOSE)).toBe('COUNCIL_NOT_CONVENED');
  });

  it('COUNCIL_CLOSED: a meeting closes once', () => {
    expect(codeOf(play(appraised(), ...council('FFF')), CLOSE)).toBe('COUNCIL_CLOSED');
  });

  it('NOT_AT_THIS_LEVEL: a level without a council closes none', () => {
    expect(codeOf(nominated(plain), CLOSE)).toBe('NOT_AT_THIS_LEVEL');
  });
});
