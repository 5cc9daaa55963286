import { describe, expect, it } from '@jest/globals';
import { answers, HOLD, received } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, nominated, play, refusalOf, remark } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';

const WITHDRAW = { type: 'withdraw' } as const;
const EVENTS = [{ kind: 'NominationWithdrawn' }, { kind: 'NominationClosed', outcome: 'WITHDRAWN' }];
const reserved = play(
  nominated({ ...plain, fallback: 'LAST_RESERVED' }),
  answers('RESERVE FORWARD'),
  answers('NO_AWARD STOP'),
);
const returned = play(received(), { type: 'returnForCorrection', fields: ['report'], reason: remark('r') });

describe('A withdrawal', () => {
  it.each([
    ['in review', received()],
    ['returned', returned],
    ['held', play(received(), HOLD)],
    ['awaiting the settling of a reserve', reserved],
  ])('It closes a case that is %s as WITHDRAWN', (_phase, played) => {
    expect(eventsOf(played, WITHDRAW)).toEqual(EVENTS);
  });

  it('It closes a case that was commended on its way, and takes no commendation from it', () => {
    const onward = play(nominated({ ...plain, issuePolicy: 'CUMULATIVE' }), answers('COMMEND FORWARD'));
    expect(eventsOf(onward, WITHDRAW)).toEqual(EVENTS);
    expect(play(onward, WITHDRAW).state.grants).toEqual(onward.state.grants);
  });

  it('Nothing of the case goes on: no clock, no claim and no hold', () => {
    const held = play(received(), { type: 'claim' }, HOLD, WITHDRAW);
    expect(held.state).toMatchObject({ phase: 'CLOSED', at: null, clocks: [], claim: null, hold: null });
  });

  it('CASE_CLOSED: a closed case stays as it ended, and who moved it last is named', () => {
    const closed = play(nominated(plain), { ...answers('COMMEND STOP'), by: 'HEAD' });
    const facts = { outcome: 'COMMENDED', byRole: 'HEAD', since: String(closed.at) };
    expect(refusalOf(closed, WITHDRAW)).toEqual({ code: 'CASE_CLOSED', facts });
  });

  it('NOT_SUBMITTED: a draft is no case yet', () => {
    expect(codeOf(draft(), WITHDRAW)).toBe('NOT_SUBMITTED');
  });
});
