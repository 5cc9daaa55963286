import { describe, expect, it } from '@jest/globals';
import { answers, commended, received } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, nominated, play, refusalOf, remark } from '../../support/course.ts';
import { REVOCATION_GROUNDS } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';

const REVOKE = { type: 'revoke', level: 'WARD', ground: 'FRAUD' } as const;
const cumulative = { ...plain, issuePolicy: 'CUMULATIVE' } as const;
const twice = play(nominated(cumulative), answers('COMMEND FORWARD'), answers('COMMEND STOP'));

describe('A commendation that is revoked', () => {
  it.each(REVOCATION_GROUNDS)('%s is a ground, and is recorded with the reason', (ground) => {
    const reason = remark('r');
    expect(eventsOf(commended(), { ...REVOKE, ground, reason })).toEqual([
      { kind: 'CommendationRevoked', level: 'WARD', ground, reason },
    ]);
  });

  it('It stays in the list and is no longer in force; the outcome of the case is what it was', () => {
    const revoked = play(commended(), REVOKE);
    expect(revoked.state).toMatchObject({ phase: 'CLOSED', outcome: 'COMMENDED', grants: [{ state: 'REVOKED' }] });
  });

  it('The commendations of other levels stay in force', () => {
    expect(play(twice, REVOKE).state.grants.map(({ state }) => state)).toEqual(['REVOKED', 'ISSUED']);
  });

  it('A case that is still open may lose the commendation that it brought', () => {
    const open = play(nominated(cumulative), answers('COMMEND FORWARD'), REVOKE);
    expect(open.state).toMatchObject({ phase: 'IN_REVIEW', at: 'DISTRICT', grants: [{ state: 'REVOKED' }] });
  });

  it('Of two that one level issued, because it does the work of another now, each is revoked by itself', () => {
    const rules = { ...cumulative, route: ['WARD', 'CITY_POLICE'], takesOver: { DISTRICT: 'WARD' } } as const;
    const moveOn = { type: 'migrateRuleSet', rules, ruleSetHash: 'd'.repeat(64), reason: remark('r') } as const;
    const both = play(nominated(cumulative), answers('COMMEND FORWARD'), moveOn, answers('COMMEND STOP'));
    const stands = (played: typeof both) => played.state.grants.map(({ state }) => state);
    const present = { type: 'present', level: 'WARD' } as const;
    const once = play(both, REVOKE, present);
    expect(stands(once)).toEqual(['ISSUED', 'REVOKED']);
    expect(once.state.grants.map(({ presentedAt }) => presentedAt !== null)).toEqual([true, false]);
    expect(stands(play(once, REVOKE))).toEqual(['REVOKED', 'REVOKED']);
  });
});

describe('A revocation that is refused', () => {
  it('ACTED_AT_OTHER_LEVEL: whoever revoked for one level acts at no other', () => {
    const by = { person: 'minh', role: 'HEAD' } as const;
    const open = play(nominated(cumulative), answers('COMMEND FORWARD'), { ...REVOKE, by });
    expect(codeOf(open, answers('NO_AWARD STOP', { by }))).toBe('ACTED_AT_OTHER_LEVEL');
    expect(codeOf(open, answers('NO_AWARD STOP', { by: { person: 'hoa', role: 'HEAD' } }))).toBeNull();
  });

  it('NOT_THE_ISSUER: only the level that commended revokes', () => {
    expect(refusalOf(commended('DISTRICT'), REVOKE)).toEqual({ code: 'NOT_THE_ISSUER', facts: { level: 'WARD' } });
    expect(codeOf(commended('DISTRICT'), { ...REVOKE, level: 'CITY_POLICE' })).toBe('NOT_THE_ISSUER');
    expect(codeOf(play(twice, REVOKE), REVOKE)).toBe('NOT_THE_ISSUER');
  });

  it('NO_COMMENDATION_IN_FORCE: nothing is revoked twice, and nothing that never was', () => {
    expect(codeOf(play(commended(), REVOKE), REVOKE)).toBe('NO_COMMENDATION_IN_FORCE');
    expect(codeOf(received(), REVOKE)).toBe('NO_COMMENDATION_IN_FORCE');
  });

  it('NOT_SUBMITTED: a draft has nothing to revoke', () => {
    expect(codeOf(draft(), REVOKE)).toBe('NOT_SUBMITTED');
  });
});
