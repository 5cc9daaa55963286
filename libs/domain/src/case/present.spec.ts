import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, commended, council, HOLD, RECEIVE, received } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, nominated, play, refusalOf, remark } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';

const at = (level: 'WARD' | 'DISTRICT' | 'CITY_POLICE') => ({ type: 'present', level }) as const;
const twice = play(
  nominated({ ...plain, issuePolicy: 'CUMULATIVE' }),
  answers('COMMEND FORWARD'),
  answers('COMMEND STOP'),
);

describe('A commendation that is handed over', () => {
  it('The ward hands over what the police commended: the presenter need not be the issuer', () => {
    const place = remark('place');
    expect(eventsOf(commended('CITY_POLICE'), { ...at('WARD'), place })).toEqual([
      { kind: 'CommendationPresented', level: 'CITY_POLICE', by: 'WARD', place },
    ]);
  });

  it('The instant is kept with the commendation, and the closed case stays closed', () => {
    const presented = play(commended(), { ...at('WARD'), on: '2023-08-19' });
    expect(presented.state).toMatchObject({ phase: 'CLOSED', outcome: 'COMMENDED' });
    expect(presented.state.grants).toMatchObject([{ state: 'ISSUED', presentedAt: presented.at }]);
  });

  it("Of several commendations, the clerk's own level's is meant, else the last one, unless it is named", () => {
    const issuerOf = (act: Parameters<typeof eventsOf>[1]) => eventsOf(twice, act)[0];
    expect(issuerOf(at('WARD'))).toMatchObject({ level: 'WARD' });
    expect(issuerOf(at('CITY_POLICE'))).toMatchObject({ level: 'DISTRICT', by: 'CITY_POLICE' });
    expect(issuerOf({ ...at('WARD'), of: 'DISTRICT' })).toMatchObject({ level: 'DISTRICT', by: 'WARD' });
  });

  it('An open case may have its commendation handed over already', () => {
    const open = play(nominated({ ...plain, issuePolicy: 'CUMULATIVE' }), answers('COMMEND FORWARD'));
    expect(codeOf(open, at('WARD'))).toBeNull();
    expect(codeOf(play(open, HOLD), at('WARD'))).toBeNull();
  });

  it('A level that commended in two rounds hands over the later commendation', () => {
    const elsewhere = { ...stepwise, id: 'without-district', route: ['WARD', 'CITY_POLICE'] } as const;
    const moved = play(
      play(nominated({ ...stepwise, issuePolicy: 'CUMULATIVE' }), RECEIVE, APPRAISE, ...council('FFF')),
      answers('COMMEND FORWARD'),
      {
        type: 'migrateRuleSet',
        rules: { ...elsewhere, issuePolicy: 'CUMULATIVE', takesOver: { DISTRICT: 'WARD' } },
        ruleSetHash: 'd'.repeat(64),
        reason: remark('m'),
      },
      RECEIVE,
      APPRAISE,
      ...council('FFF'),
      answers('COMMEND STOP'),
    );
    const presented = play(moved, at('WARD'));
    expect(presented.state.grants.map(({ presentedAt }) => presentedAt !== null)).toEqual([false, true]);
    expect(codeOf(presented, at('WARD'))).toBe('ALREADY_PRESENTED');
  });
});

describe('A handing-over that is refused', () => {
  it('ALREADY_PRESENTED: a commendation is handed over once, and the instant is named', () => {
    const presented = play(commended(), at('WARD'));
    expect(refusalOf(presented, at('WARD'))).toEqual({
      code: 'ALREADY_PRESENTED',
      facts: { since: String(presented.at) },
    });
    expect(codeOf(play(twice, at('WARD')), { ...at('WARD'), of: 'DISTRICT' })).toBeNull();
  });

  it('NO_COMMENDATION_IN_FORCE: there is none yet, none of that level, or it was revoked', () => {
    expect(refusalOf(received(), at('WARD'))).toEqual({ code: 'NO_COMMENDATION_IN_FORCE', facts: { level: 'WARD' } });
    expect(codeOf(commended(), { ...at('WARD'), of: 'DISTRICT' })).toBe('NO_COMMENDATION_IN_FORCE');
    const revoked = play(commended(), { type: 'revoke', level: 'WARD', ground: 'FRAUD' });
    expect(codeOf(revoked, at('WARD'))).toBe('NO_COMMENDATION_IN_FORCE');
  });

  it('NO_COMMENDATION_IN_FORCE: what a higher commendation superseded is not handed over', () => {
    const superseded = play(
      nominated({ ...plain, issuePolicy: 'INTERIM_SUPERSEDED' }),
      answers('COMMEND FORWARD'),
      answers('COMMEND STOP'),
    );
    expect(codeOf(superseded, { ...at('WARD'), of: 'WARD' })).toBe('NO_COMMENDATION_IN_FORCE');
    expect(eventsOf(superseded, at('WARD'))).toMatchObject([{ level: 'DISTRICT', by: 'WARD' }]);
  });

  it('NOT_SUBMITTED: a draft has nothing to hand over', () => {
    expect(codeOf(draft(), at('WARD'))).toBe('NOT_SUBMITTED');
  });
});
