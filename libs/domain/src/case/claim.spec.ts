import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, HOLD, received, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, draft, eventsOf, play, refusalOf } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';

const claim = (person: string) => ({ type: 'claim', by: { person } }) as const;
const claimed = play(received(), { ...claim('lan'), on: '2023-03-28' });

describe('A task that is claimed', () => {
  it('Its holder is kept for the others to see, with a clock that frees it', () => {
    expect(eventsOf(received(), claim('lan'))).toMatchObject([{ kind: 'TaskClaimed', level: 'WARD', round: 1 }]);
    expect(claimed.state.claim).toMatchObject({ level: 'WARD', round: 1, by: { personId: 'lan' }, at: claimed.at });
    expect(clocksOn(claimed).claim).toBe('2023-03-31');
  });

  it('Claimed again by its holder, it is kept for another while', () => {
    expect(clocksOn(play(claimed, { ...claim('lan'), on: '2023-03-30' })).claim).toBe('2023-04-04');
  });

  it('The claim is soft: another officer may still act', () => {
    expect(codeOf(claimed, { ...APPRAISE, by: { person: 'minh' } })).toBeNull();
  });

  it('It ends with the decision', () => {
    const decided = play(claimed, APPRAISE, answers('NO_AWARD FORWARD'));
    expect(decided.state).toMatchObject({ claim: null, clocks: [] });
  });

  it('Left alone to the end of its clock, it is free again', () => {
    const free = play(claimed, ring('claim', '2023-04-03'));
    expect(free.ledger.at(-1)?.event).toEqual({ kind: 'ClaimLapsed', level: 'WARD', round: 1 });
    expect(codeOf(free, claim('minh'))).toBeNull();
    expect(clocksOn(free).claim).toBeUndefined();
  });

  it('Its days are counted from the last act of its holder, and of nobody else', () => {
    const worked = play(claimed, { ...APPRAISE, by: { person: 'lan' }, on: '2023-03-30' }, ring('claim', '2023-04-03'));
    expect(worked.ledger.at(-1)?.event).toMatchObject({ kind: 'ClaimKept', level: 'WARD', round: 1 });
    expect(worked.state.claim?.by).toMatchObject({ personId: 'lan' });
    expect(clocksOn(worked).claim).toBe('2023-04-04');
    const idle = play(worked, ring('claim', '2023-04-05'));
    expect(idle.ledger.at(-1)?.event).toMatchObject({ kind: 'ClaimLapsed' });
    const ofAnother = play(
      claimed,
      { ...APPRAISE, by: { person: 'minh' }, on: '2023-03-30' },
      ring('claim', '2023-04-03'),
    );
    expect(ofAnother.state.claim).toBeNull();
  });

  it('A rule set without such a clock lets it be', () => {
    const { claim: _, ...clocks } = stepwise.clocks ?? {};
    const played = play(received({ ...stepwise, clocks }), claim('lan'));
    expect(played.state.claim).not.toBeNull();
    expect(clocksOn(played).claim).toBeUndefined();
  });
});

describe('A claim that is refused', () => {
  it('TASK_CLAIMED: a task has one holder, who is named with the hour', () => {
    expect(refusalOf(claimed, claim('minh'))).toEqual({
      code: 'TASK_CLAIMED',
      facts: { byRole: 'CLERK', since: String(claimed.at) },
    });
  });

  it('TASK_CLAIMED: where no persons are known, the office is the holder', () => {
    const byOffice = play(received(), { type: 'claim', by: 'CLERK' });
    expect(codeOf(byOffice, { type: 'claim', by: 'CLERK' })).toBeNull();
    expect(codeOf(byOffice, { type: 'claim', by: 'HEAD' })).toBe('TASK_CLAIMED');
    expect(codeOf(byOffice, claim('lan'))).toBe('TASK_CLAIMED');
  });

  it('NOT_AT_THIS_LEVEL: a task is claimed where the case is', () => {
    expect(codeOf(received(), { ...claim('lan'), level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: a held case has no task to claim', () => {
    expect(codeOf(play(received(), HOLD), claim('lan'))).toBe('HOLD_WHILE_UNDER_EXAMINATION');
  });

  it('NOT_SUBMITTED and CASE_CLOSED: nothing is claimed of a draft or of a closed case', () => {
    expect(codeOf(draft(), claim('lan'))).toBe('NOT_SUBMITTED');
    expect(codeOf(play(received(), { type: 'withdraw' }), claim('lan'))).toBe('CASE_CLOSED');
  });
});
