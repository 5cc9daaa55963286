import { describe, expect, it } from '@jest/globals';
import { HOLD, received, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, play, refusalOf } from '../../support/course.ts';

const of = (person: string) => ({ by: { person } });
const claimed = play(received(), { type: 'claim', ...of('lan') });
const unclaim = (person: string) => ({ type: 'unclaim', ...of(person) }) as const;

describe('A claim that is given back', () => {
  it('The task is free again, and its clock ends', () => {
    expect(eventsOf(claimed, unclaim('lan'))).toEqual([{ kind: 'TaskUnclaimed', level: 'WARD', round: 1 }]);
    const free = play(claimed, unclaim('lan'));
    expect(free.state.claim).toBeNull();
    expect(clocksOn(free).claim).toBeUndefined();
    expect(codeOf(free, { type: 'claim', ...of('minh') })).toBeNull();
  });

  it('It may be given back while the case is held', () => {
    expect(codeOf(play(claimed, HOLD), unclaim('lan'))).toBeNull();
  });
});

describe('A claim that is not given back', () => {
  it('TASK_CLAIMED: only its holder gives it back', () => {
    expect(refusalOf(claimed, unclaim('minh'))).toEqual({
      code: 'TASK_CLAIMED',
      facts: { byRole: 'CLERK', since: String(claimed.at) },
    });
  });

  it('NOT_AT_THIS_LEVEL: nobody holds the task, at this level or any more', () => {
    expect(codeOf(received(), unclaim('lan'))).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(claimed, { ...unclaim('lan'), level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
    expect(codeOf(play(claimed, ring('claim')), unclaim('lan'))).toBe('NOT_AT_THIS_LEVEL');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: a draft and a closed case have no claims', () => {
    expect(codeOf(draft(), unclaim('lan'))).toBe('NOT_SUBMITTED');
    expect(codeOf(play(claimed, { type: 'withdraw' }), unclaim('lan'))).toBe('CASE_CLOSED');
  });
});
