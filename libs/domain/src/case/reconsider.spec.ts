import { describe, expect, it } from '@jest/globals';
import { appraised, commended, council, answers, ring } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, play, refusalOf, remark } from '../../support/course.ts';
import type { NominationId } from '../ids.ts';

const RECONSIDER = {
  type: 'reconsider',
  nominationId: 'linked-case' as NominationId,
  reason: remark('complaint'),
} as const;

describe('A case that is reconsidered', () => {
  it('A nomination of its own is linked to it, with the reason', () => {
    expect(eventsOf(commended(), RECONSIDER)).toEqual([
      { kind: 'ReconsiderationOpened', nominationId: 'linked-case', reason: remark('complaint') },
    ]);
  });

  it('The closed case is never reopened: nothing of it changes but the count of its entries', () => {
    const before = commended();
    const { seq, lastMove: _, ...after } = play(before, RECONSIDER).state;
    expect(before.state).toMatchObject(after);
    expect(seq).toBe(before.state.seq + 1);
  });

  it('Every outcome may be reconsidered', () => {
    const declined = play(appraised(), ...council('AAA'), answers('NO_AWARD STOP'));
    for (const closed of [declined, play(appraised(), { type: 'withdraw' }), play(appraised(), ring('SEASON_END'))]) {
      expect(codeOf(closed, RECONSIDER)).toBeNull();
    }
  });

  it('CASE_STILL_OPEN: an open case is still being considered', () => {
    expect(refusalOf(appraised(), RECONSIDER)).toEqual({ code: 'CASE_STILL_OPEN', facts: { at: 'WARD' } });
  });

  it('NOT_SUBMITTED: a draft was never considered', () => {
    expect(codeOf(draft(), RECONSIDER)).toBe('NOT_SUBMITTED');
  });
});
