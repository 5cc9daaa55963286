import { describe, expect, it } from '@jest/globals';
import { answers, commended } from '../../support/acts.ts';
import { draft, nominated, type Played, play, record, unit, UNITS } from '../../support/course.ts';
import type { LevelKey, Role } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { choicesOf, type LookedFor } from './choices.ts';
import type { CaseEvent } from './event.ts';

const FOLLOWING = ['present', 'exchangeCertificate', 'reissueCertificate', 'revoke'];
const INTERIM = { ...plain, issuePolicy: 'INTERIM_SUPERSEDED' } as const;
const CUMULATIVE = { ...plain, issuePolicy: 'CUMULATIVE' } as const;

/** The same case with ids for its commendations, as the act that records allots them. */
function numbered({ ledger, state: { rules } }: Played): Played {
  const withId = (event: CaseEvent): CaseEvent =>
    event.kind === 'CommendationIssued'
      ? { ...event, numbers: { commendationId: `of ${event.level}`, year: 2023, decisionNo: 1, registerNo: 1 } }
      : event;
  const again = (played: Played, { event, actor, at }: Played['ledger'][number]) =>
    record(played, [withId(event)], actor, at);
  return ledger.reduce(again, draft(rules));
}

/** What an office reads of the commendation of a level: each word with its refusal, null where it may. */
function told(played: Played, of: LevelKey, role: Role, at: string = UNITS.WARD, looked: LookedFor = {}) {
  const { state } = numbered(played);
  const { commendations } = choicesOf(state, { kind: 'OFFICE', role, unitId: unit(at) }, looked);
  const choice = commendations.find(({ commendationId }) => commendationId === `of ${of}`);
  return choice && Object.fromEntries(choice.steps.map(({ type, refusal }) => [type, refusal?.code ?? null]));
}

const revoke = { type: 'revoke', level: 'WARD', ground: 'FRAUD' } as const;
const superseded = play(nominated(INTERIM), answers('COMMEND FORWARD'), answers('COMMEND STOP'));
const twice = play(nominated(CUMULATIVE), answers('COMMEND FORWARD'), answers('COMMEND STOP'));

describe('What an office may do with a commendation', () => {
  it('The clerk of the issuer looks after the paper, and its head revokes', () => {
    const byRole = (role: Role) => FOLLOWING.filter((word) => told(commended(), 'WARD', role)?.[word] === null);
    expect(byRole('CLERK')).toEqual(['present', 'exchangeCertificate', 'reissueCertificate']);
    expect(byRole('HEAD')).toEqual(['revoke']);
    expect([byRole('PRESENTER'), byRole('REGISTRAR')]).toEqual([
      ['present'],
      ['exchangeCertificate', 'reissueCertificate'],
    ]);
    expect(byRole('DEPUTY')).toEqual([]);
  });

  it('ALREADY_PRESENTED: what was handed over is not handed over again, and may still be exchanged', () => {
    const presented = play(commended(), { type: 'present', level: 'WARD' });
    expect(told(presented, 'WARD', 'CLERK')).toMatchObject({ present: 'ALREADY_PRESENTED', exchangeCertificate: null });
  });

  it('NO_COMMENDATION_IN_FORCE: with what a higher one superseded nothing can be done', () => {
    expect(told(superseded, 'WARD', 'CLERK')).toMatchObject({
      present: 'NO_COMMENDATION_IN_FORCE',
      exchangeCertificate: 'NO_COMMENDATION_IN_FORCE',
      reissueCertificate: 'NO_COMMENDATION_IN_FORCE',
    });
    expect(told(superseded, 'WARD', 'HEAD')?.['revoke']).toBe('NOT_THE_ISSUER');
    const revoked = play(commended(), revoke);
    expect(told(revoked, 'WARD', 'HEAD')?.['revoke']).toBe('NO_COMMENDATION_IN_FORCE');
  });

  it('NOT_THE_ISSUER: another level on the way may hand it over, and cannot revoke it', () => {
    expect(told(commended('DISTRICT'), 'DISTRICT', 'CLERK')?.['present']).toBeNull();
    expect(told(commended('DISTRICT'), 'DISTRICT', 'HEAD')?.['revoke']).toBe('NOT_THE_ISSUER');
  });

  it('Where the office has a commendation of its own, revoking is no choice beside another one, which it would not reach', () => {
    expect(told(twice, 'WARD', 'HEAD')).toHaveProperty('revoke', null);
    expect(told(twice, 'DISTRICT', 'HEAD')).not.toHaveProperty('revoke');
    expect(told(twice, 'DISTRICT', 'CLERK')?.['present']).toBeNull();
  });

  it('An office of no unit of the case looks after none; the successor of a closed one does', () => {
    expect(told(commended(), 'WARD', 'CLERK', 'elsewhere')).toBeUndefined();
    const present = { units: { ...UNITS, WARD: unit('successor') }, origin: unit('group') };
    expect(told(commended(), 'WARD', 'CLERK', 'successor', { present })?.['present']).toBeNull();
    expect(told(commended(), 'WARD', 'CLERK', UNITS.WARD, { present })).toBeUndefined();
  });
});

describe('A closed case that may be reconsidered', () => {
  const mayReconsider = (played: Played, role: Role, at: string) => {
    const { state } = played;
    const present = { units: state.units, origin: unit('group') };
    const { steps } = choicesOf(state, { kind: 'OFFICE', role, unitId: unit(at) }, { present });
    const step = steps.find(({ type }) => type === 'reconsider');
    return step ? (step.refusal?.code ?? null) : 'NO_CHOICE';
  };

  it('UNIT_NOT_CONCERNED, ROLE_NOT_ALLOWED: whoever nominated may ask for it, and nobody else', () => {
    expect(mayReconsider(commended(), 'NOMINATOR', 'group')).toBeNull();
    expect(mayReconsider(commended(), 'HEAD', UNITS.WARD)).toBe('UNIT_NOT_CONCERNED');
    expect(mayReconsider(commended(), 'CLERK', UNITS.WARD)).toBe('ROLE_NOT_ALLOWED');
  });

  it('While the case is open it is no choice', () => {
    expect(mayReconsider(nominated(), 'NOMINATOR', 'group')).toBe('NO_CHOICE');
  });
});
