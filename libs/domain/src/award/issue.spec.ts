import { describe, expect, it } from '@jest/globals';
import { answers, appraised, council } from '../../support/acts.ts';
import { eventsOf, nominated, play, record, UNITS } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { issue } from './issue.ts';

const interim: RuleSet = { ...plain, issuePolicy: 'INTERIM_SUPERSEDED' };
const commend = answers('COMMEND FORWARD');

describe('A commendation', () => {
  it('It names its unit, its round and the capacity; a giấy khen is the form that needs no word', () => {
    const [, issued] = eventsOf(nominated(plain), answers('COMMEND STOP', { capacity: 'TM' }));
    const place = { level: 'WARD', round: 1, unitId: UNITS.WARD };
    expect(issued).toEqual({ kind: 'CommendationIssued', ...place, capacity: 'TM' });
  });

  it('Another form of the rule set is named, and kept with the grant', () => {
    const rules: RuleSet = { ...plain, awards: { WARD: 'BIEU_DUONG', DISTRICT: 'GIAY_KHEN' } };
    const played = play(nominated(rules), answers('COMMEND STOP'));
    expect(played.ledger.at(-2)?.event).toMatchObject({ kind: 'CommendationIssued', form: 'BIEU_DUONG' });
    expect(played.state.grants).toEqual([
      {
        level: 'WARD',
        unitId: 'ward',
        commendationId: null,
        form: 'BIEU_DUONG',
        state: 'ISSUED',
        presentedAt: null,
        certificates: 1,
      },
    ]);
  });

  it('Its numbers are allotted outside, and its id is kept', () => {
    const numbers = { commendationId: 'k', year: 2023, decisionNo: 1, registerNo: 1 };
    const { state } = appraised();
    const [issued] = issue(state, 'WARD', 'HEAD');
    const event = { ...issued, numbers } as NonNullable<typeof issued>;
    const actor = { kind: 'OFFICE', role: 'HEAD', unitId: null } as const;
    expect(record({ state, ledger: [], at: 0 }, [event], actor, 0).state.grants[0]?.commendationId).toBe('k');
  });

  it('A level that never opened cannot issue: that is a fault', () => {
    expect(() => issue(appraised().state, 'DISTRICT', 'HEAD')).toThrow('DISTRICT never opened');
  });
});

describe('INTERIM_SUPERSEDED', () => {
  it('A higher commendation supersedes every lower one that is in force, in the same step', () => {
    const events = eventsOf(play(nominated(interim), commend, commend), answers('COMMEND STOP'));
    expect(events.slice(1)).toMatchObject([
      { kind: 'CommendationIssued', level: 'CITY_POLICE' },
      { kind: 'CommendationSuperseded', level: 'DISTRICT', byLevel: 'CITY_POLICE' },
      { kind: 'NominationClosed', outcome: 'COMMENDED' },
    ]);
  });

  it('What was revoked before is not superseded', () => {
    const revoked = play(nominated(interim), commend, { type: 'revoke', level: 'WARD', ground: 'FRAUD' });
    const closed = play(revoked, answers('COMMEND STOP'));
    expect(closed.state.grants.map(({ state }) => state)).toEqual(['REVOKED', 'ISSUED']);
  });

  it('Lower is lower by the order of the levels, whichever route a category takes', () => {
    const rules: RuleSet = { ...interim, route: ['WARD', 'CITY_POLICE'], routes: { COLLECTIVE: plain.route } };
    const collective = play(nominated(rules, { category: 'COLLECTIVE' }), commend, answers('COMMEND STOP'));
    expect(collective.state.grants.map(({ level, state }) => `${level} ${state}`)).toEqual([
      'WARD SUPERSEDED',
      'DISTRICT ISSUED',
    ]);
  });

  it('Under the other policies nothing is superseded', () => {
    const cumulative = { ...stepwise, issuePolicy: 'CUMULATIVE' } as const;
    const played = play(appraised(cumulative), ...council('FFF'), commend);
    expect(played.state.grants.map(({ state }) => state)).toEqual(['ISSUED']);
  });
});
