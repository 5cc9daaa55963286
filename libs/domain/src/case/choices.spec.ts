import { describe, expect, it } from '@jest/globals';
import { appraised, council, received } from '../../support/acts.ts';
import { play, remark, unit } from '../../support/course.ts';
import type { OwnSeat } from '../council/term.ts';
import type { LevelKey, Role } from '../level/words.ts';
import type { Delegations } from '../signing/capacities.ts';
import { choicesOf } from './choices.ts';
import type { CaseState } from './state.ts';

const voted = play(appraised(), ...council('FFF')).state;

/** The office of a role in the unit where the case waits. */
function asked(state: CaseState, role: Role, delegations: Delegations = {}) {
  const unitId = state.units[state.at as LevelKey] ?? null;
  return choicesOf(state, { kind: 'OFFICE', role, unitId }, { delegations });
}

const codeOf = ({ steps }: ReturnType<typeof choicesOf>, word: string) => {
  const step = steps.find(({ type }) => type === word);
  return step ? (step.refusal?.code ?? null) : 'NO_CHOICE';
};

describe('What an office may choose', () => {
  it('A deputy answers in the capacity that the papers of today allow, and reads why not in the others', () => {
    const withPaper = asked(voted, 'DEPUTY', { KT: 'VALID', TUQ: 'NONE' });
    expect(withPaper.capacities.map(({ capacity, refusal }) => [capacity, refusal?.code ?? null])).toEqual(
      expect.arrayContaining([
        ['KT', null],
        ['TUQ', 'CAPACITY_WITHOUT_DELEGATION'],
      ]),
    );
    expect(withPaper.answers.some(({ refusal }) => refusal === null)).toBe(true);
  });

  it('CAPACITY_WITHOUT_DELEGATION: a deputy without any paper can give no answer', () => {
    const { answers } = asked(voted, 'DEPUTY', { KT: 'NONE', TUQ: 'NONE' });
    expect(answers.map(({ refusal }) => refusal?.code)).toContain('CAPACITY_WITHOUT_DELEGATION');
    expect(answers.every(({ refusal }) => refusal !== null)).toBe(true);
  });

  it('A step that the level does not have is no choice, and a council is convened where it has one', () => {
    const { state } = appraised();
    expect(codeOf(asked(state, 'SECRETARY'), 'conveneCouncil')).toBeNull();
    expect(asked(state, 'SECRETARY').council?.quorum).toBeDefined();
    const plain = { ...state, rules: { ...state.rules, steps: { WARD: ['decide'] as const } } };
    expect(codeOf(asked(plain, 'SECRETARY'), 'conveneCouncil')).toBe('NO_CHOICE');
    expect(asked(plain, 'SECRETARY').council).toBeNull();
  });

  it('BALLOT_ALREADY_CAST: a member may vote while a seat has not spoken', () => {
    const sitting = play(appraised(), { type: 'conveneCouncil', members: 1 });
    expect(codeOf(asked(sitting.state, 'MEMBER'), 'castBallot')).toBeNull();
    const spoken = play(sitting, { type: 'castBallot', seat: 1, vote: 'FOR' });
    expect(codeOf(asked(spoken.state, 'MEMBER'), 'castBallot')).toBe('BALLOT_ALREADY_CAST');
  });

  it('BALLOT_ALREADY_CAST, MEMBER_RECUSED, SEAT_OF_ANOTHER, MEMBER_TERM_ENDED: an appointed member is judged by the own seat, although others are free', () => {
    const convened = play(appraised(), { type: 'conveneCouncil', members: 4 });
    const spoken = play(convened, { type: 'castBallot', seat: 2, vote: 'FOR' });
    const { state } = play(spoken, { type: 'recuse', seat: 3, reason: remark('r') });
    const member = { kind: 'OFFICE', role: 'MEMBER', unitId: state.units.WARD ?? null } as const;
    const codes = (own: OwnSeat) => {
      const choices = choicesOf(state, member, { own });
      return [codeOf(choices, 'castBallot'), codeOf(choices, 'recuse')];
    };
    expect(codes({ seat: 2, standing: 'OWN' })).toEqual(['BALLOT_ALREADY_CAST', 'BALLOT_ALREADY_CAST']);
    expect(codes({ seat: 3, standing: 'OWN' })).toEqual(['MEMBER_RECUSED', 'MEMBER_RECUSED']);
    expect(codes({ seat: 4, standing: 'ENDED' })).toEqual(['MEMBER_TERM_ENDED', 'MEMBER_TERM_ENDED']);
    expect(codes({ seat: null, standing: 'OF_ANOTHER' })).toEqual(['SEAT_OF_ANOTHER', 'SEAT_OF_ANOTHER']);
    expect(codes({ seat: 1, standing: 'OWN' })).toEqual([null, null]);
  });

  it('Whoever reads the case may object while its notice is open, and it is no choice before or after', () => {
    const { state } = appraised();
    const noticed = play(appraised(), { type: 'publishNotice', workingDays: 5 });
    for (const role of ['NOMINATOR', 'MEMBER', 'AUDITOR'] as const) {
      expect(codeOf(asked(state, role), 'raiseObjection')).toBe('NO_CHOICE');
      expect(codeOf(asked(noticed.state, role), 'raiseObjection')).toBeNull();
    }
  });

  it('NOT_CONSULTED: an agency answers when it was asked, and not before', () => {
    const reply = (state: CaseState) => {
      return codeOf(choicesOf(state, { kind: 'OFFICE', role: 'AGENCY', unitId: unit('health') }), 'replyConsultation');
    };
    const { state } = play(appraised(), { type: 'consult', units: [unit('health')], workingDays: 5 });
    expect([reply(appraised().state), reply(state)]).toEqual(['NOT_CONSULTED', null]);
    expect(codeOf(asked(received().state, 'CLERK'), 'requestSupplement')).toBeNull();
  });
});
