import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, council, RECEIVE } from '../../support/acts.ts';
import { codeOf, play, refusalOf, remark } from '../../support/course.ts';
import { moveTo } from '../../support/moves.ts';
import { stepwise } from '../../support/stepwise.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

const interim: RuleSet = { ...stepwise, issuePolicy: 'INTERIM_SUPERSEDED' };
describe('A case that moves to the exclusive policy with a commendation in force', () => {
  const moved = play(
    play(appraised(interim), ...council('FFF'), answers('COMMEND FORWARD'), moveTo(stepwise)),
    RECEIVE,
    APPRAISE,
    ...council('FFF'),
  );

  it('SECOND_GRANT_FOR_ACHIEVEMENT: it holds the commendation itself, and its level is named', () => {
    expect(refusalOf(moved, answers('COMMEND STOP'))).toEqual({
      code: 'SECOND_GRANT_FOR_ACHIEVEMENT',
      facts: { level: 'WARD' },
    });
  });

  it('Once that one is revoked, or where the level gives none, nothing stands in the way', () => {
    expect(codeOf(moved, answers('NO_AWARD STOP', { reason: remark('r') }))).toBeNull();
    const revoked = play(moved, { type: 'revoke', level: 'WARD', ground: 'FRAUD' });
    expect(codeOf(revoked, answers('COMMEND STOP'))).toBeNull();
  });
});

describe('A case that comes back to a level under other rules', () => {
  it('INTERIM_SUPERSEDED: the new commendation of a level ends its own former one', () => {
    const short: RuleSet = { ...interim, id: 'short', route: ['WARD', 'CITY_POLICE'], takesOver: { DISTRICT: 'WARD' } };
    const again = play(
      play(appraised(interim), ...council('FFF'), answers('COMMEND FORWARD'), moveTo(short)),
      RECEIVE,
      APPRAISE,
      ...council('FFF'),
      answers('COMMEND STOP'),
    );
    expect(again.state.grants.map(({ level, state }) => `${level} ${state}`)).toEqual([
      'WARD SUPERSEDED',
      'WARD ISSUED',
    ]);
  });
});
