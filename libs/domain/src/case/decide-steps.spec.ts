import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, council, RECEIVE } from '../../support/acts.ts';
import { codeOf, eventsOf, nominated, play, refusalOf, remark } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';

const passed = play(appraised(), ...council('FFA'));
const failed = play(appraised(), ...council('FAA'));
const reason = remark('why');

describe('The council before a decision', () => {
  it('COUNCIL_NOT_HELD: a level with a council commends and reserves after its meeting alone', () => {
    const refused = { code: 'COUNCIL_NOT_HELD', facts: { level: 'WARD' } };
    expect(refusalOf(appraised(), answers('COMMEND STOP'))).toEqual(refused);
    expect(refusalOf(appraised(), answers('RESERVE FORWARD'))).toEqual(refused);
    const sitting = play(appraised(), ...council('FFF').slice(0, -1));
    expect(refusalOf(sitting, answers('COMMEND STOP'))).toEqual(refused);
  });

  it('Without an award of its own the level needs no council', () => {
    expect(codeOf(appraised(), answers('NO_AWARD FORWARD'))).toBeNull();
    expect(codeOf(appraised(), answers('NO_AWARD STOP'))).toBeNull();
  });

  it('A level without a council commends without one', () => {
    const atPolice = play(nominated(undefined, { startAt: 'CITY_POLICE' }), RECEIVE, APPRAISE);
    expect(codeOf(atPolice, answers('COMMEND STOP'))).toBeNull();
    const { councils: _, ...unruled } = stepwise;
    expect(codeOf(appraised(unruled), answers('COMMEND STOP'))).toBeNull();
  });
});

describe("A decision against the council's result", () => {
  it.each([
    ['carried', 'COMMEND STOP', false],
    ['carried', 'RESERVE FORWARD', false],
    ['carried', 'NO_AWARD STOP', true],
    // Who sends the file on lets a higher level commend: the council was for the nominee, and so is this.
    ['carried', 'NO_AWARD FORWARD', false],
    ['did not carry', 'COMMEND STOP', true],
    ['did not carry', 'RESERVE FORWARD', true],
    ['did not carry', 'NO_AWARD STOP', false],
    ['did not carry', 'NO_AWARD FORWARD', false],
  ] as const)('REASON_REQUIRED: the vote %s, the answers are %s: against it, %s', (vote, words, isAgainst) => {
    const played = vote === 'carried' ? passed : failed;
    expect(codeOf(played, answers(words))).toBe(isAgainst ? 'REASON_REQUIRED' : null);
    const [decided] = eventsOf(played, answers(words, { reason }));
    expect(decided).toEqual(expect.objectContaining({ kind: 'LevelDecided', reason }));
    expect('againstCouncil' in (decided ?? {})).toBe(isAgainst);
  });

  it('The council of a former round binds nobody', () => {
    const again = play(
      failed,
      { type: 'returnForCorrection', fields: ['report'], reason },
      { type: 'resubmit', changes: { report: reason } },
      RECEIVE,
      APPRAISE,
    );
    expect(codeOf(again, answers('COMMEND STOP'))).toBe('COUNCIL_NOT_HELD');
    expect(codeOf(play(again, ...council('FFF')), answers('COMMEND STOP'))).toBeNull();
  });
});

describe('The quota of a level', () => {
  it('QUOTA_REACHED: the level has commended as many of the category as the rule set allows', () => {
    const commend = (granted: number) => answers('COMMEND STOP', { facts: { granted } });
    expect(codeOf(passed, commend(4))).toBeNull();
    expect(refusalOf(passed, commend(5))).toEqual({ code: 'QUOTA_REACHED', facts: { level: 'WARD', limit: '5' } });
    expect(codeOf(passed, commend(6))).toBe('QUOTA_REACHED');
  });

  it('QUOTA_REACHED: it counts one category at one level, and hinders no other answer', () => {
    const full = { facts: { granted: 99 } };
    expect(codeOf(passed, answers('RESERVE FORWARD', full))).toBeNull();
    const collective = play(nominated(stepwise, { category: 'COLLECTIVE' }), RECEIVE, APPRAISE, ...council('FFF'));
    expect(codeOf(collective, answers('COMMEND STOP', full))).toBeNull();
    const none = { ...stepwise, quotas: { WARD: { INDIVIDUAL: 0 } } };
    expect(codeOf(play(appraised(none), ...council('FFF')), answers('COMMEND STOP', { facts: { granted: 0 } }))).toBe(
      'QUOTA_REACHED',
    );
  });

  it('How many were granted is not known everywhere: the check is then left to the act that records', () => {
    expect(codeOf(passed, answers('COMMEND STOP'))).toBeNull();
  });
});

describe('The fork of a route', () => {
  it('FORK_NOT_ALLOWED: a branch of the rule set is open to its level, its target and its categories', () => {
    expect(codeOf(appraised(), answers('NO_AWARD FORWARD', { to: 'CITY_POLICE' }))).toBeNull();
    const forks = [{ from: 'WARD', to: 'CITY_POLICE', categories: ['COLLECTIVE'] }] as const;
    const closed = appraised({ ...stepwise, forks });
    expect(refusalOf(closed, answers('NO_AWARD FORWARD', { to: 'CITY_POLICE' }))).toEqual({
      code: 'FORK_NOT_ALLOWED',
      facts: { level: 'WARD', to: 'CITY_POLICE' },
    });
  });

  it('The level that is left out is never opened, and may not answer later', () => {
    const forked = play(appraised(), answers('NO_AWARD FORWARD', { to: 'CITY_POLICE' }));
    expect(forked.state.reviews.map(({ level }) => level)).toEqual(['WARD', 'CITY_POLICE']);
    expect(codeOf(forked, { ...answers('COMMEND STOP'), level: 'DISTRICT' })).toBe('NOT_AT_THIS_LEVEL');
  });
});
