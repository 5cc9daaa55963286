import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../case/actor.ts';
import { THE_CLOCK } from '../case/actor.ts';
import type { Command } from '../case/command.ts';
import { type CaseState, draftCase } from '../case/state.ts';
import type { UnitId } from '../ids.ts';
import type { Role } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { refusedByPolicy } from './check-again.ts';

const unit = (name: string) => name as UnitId;
const OPEN: CaseState = {
  ...draftCase(plain),
  phase: 'IN_REVIEW',
  from: unit('group'),
  startAt: 'WARD',
  units: { WARD: unit('ward'), DISTRICT: unit('district') },
};
const DECIDE: Command = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' };
const by = (role: Role, unitId: string | null): Actor => ({
  kind: 'OFFICE',
  role,
  unitId: unitId ? unit(unitId) : null,
});
const told = (command: Command, actor: Actor, state = OPEN) => refusedByPolicy(state, command, actor)?.code ?? null;

describe('The policy once more, by what the case itself knows', () => {
  it('ROLE_NOT_ALLOWED, UNIT_NOT_CONCERNED: no way around the door is a way in', () => {
    expect(told(DECIDE, by('HEAD', 'ward'))).toBeNull();
    expect(told(DECIDE, by('CLERK', 'ward'))).toBe('ROLE_NOT_ALLOWED');
    expect(told(DECIDE, by('HEAD', 'district'))).toBe('UNIT_NOT_CONCERNED');
    expect(told({ type: 'withdraw' }, by('NOMINATOR', 'group'))).toBeNull();
    expect(told({ type: 'withdraw' }, by('NOMINATOR', 'another group'))).toBe('UNIT_NOT_CONCERNED');
  });

  it('A level that the case never reaches is left to the rules', () => {
    expect(told({ ...DECIDE, level: 'CITY_POLICE' }, by('HEAD', 'elsewhere'))).toBeNull();
  });

  it('A draft knows no units yet, and a closed case is for whoever succeeded its units; the role is asked for all the same', () => {
    for (const phase of ['DRAFT', 'CLOSED'] as const) {
      expect(told(DECIDE, by('HEAD', 'elsewhere'), { ...OPEN, phase })).toBeNull();
      expect(told(DECIDE, by('CLERK', 'ward'), { ...OPEN, phase })).toBe('ROLE_NOT_ALLOWED');
    }
  });

  it('The clock is nobody’s office', () => {
    expect(told({ type: 'lapse', clock: 'SEASON_END' }, THE_CLOCK)).toBeNull();
  });
});
