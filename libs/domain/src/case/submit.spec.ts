import { describe, expect, it } from '@jest/globals';
import type { AchievementId, NomineeId, SeasonId, UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import type { Submit } from './command.ts';
import { decide } from './decider.ts';
import { draftCase } from './state.ts';
import { refuseStepElsewhere } from './steps-elsewhere.ts';

const UNITS = { WARD: 'w', DISTRICT: 'd', CITY_POLICE: 'c' } as { readonly [level in LevelKey]?: UnitId };
const SUBMIT: Submit = {
  type: 'submit',
  seasonId: 'season' as SeasonId,
  nomineeId: 'nominee' as NomineeId,
  nomineeCommitment: 'a'.repeat(64),
  achievementId: 'achievement' as AchievementId,
  category: 'INDIVIDUAL',
  period: '2022',
  asks: 'CITY_POLICE',
  procedure: 'ORDINARY',
  startAt: 'WARD',
  from: 'g' as UnitId,
  units: UNITS,
  ruleSetHash: 'b'.repeat(64),
};
const draft = draftCase(plain);
const codeOf = (command: Submit, facts = {}) => decide(draft, command, facts).refusal?.code;

describe('A submission', () => {
  it('A draft becomes a case at the level where it starts, and the ledger holds ids and commitments of it', () => {
    const { type: _, ...facts } = SUBMIT;
    expect(decide(draft, SUBMIT, {}).events).toEqual([
      { kind: 'NominationSubmitted', ...facts },
      { kind: 'LevelOpened', level: 'WARD', unitId: 'w', round: 1 },
    ]);
  });

  it('A nomination may start above the first level and needs no unit below its start', () => {
    const { WARD: _, ...units } = UNITS;
    expect(decide(draft, { ...SUBMIT, startAt: 'DISTRICT', units }, {}).events?.[1]).toMatchObject({
      level: 'DISTRICT',
      unitId: 'd',
    });
  });

  it('ALREADY_SUBMITTED: a case is submitted once, whatever became of it since', () => {
    for (const phase of ['IN_REVIEW', 'AWAITING_RESERVED', 'CLOSED'] as const) {
      expect(decide({ ...draft, phase }, SUBMIT, { seasonHasEnded: true }).refusal?.code).toBe('ALREADY_SUBMITTED');
    }
  });

  it('SEASON_ENDED: a season that ended takes no new nomination', () => {
    expect(codeOf(SUBMIT, { seasonHasEnded: true })).toBe('SEASON_ENDED');
    expect(codeOf({ ...SUBMIT, startAt: 'RESIDENTIAL_GROUP' }, { seasonHasEnded: true })).toBe('SEASON_ENDED');
    expect(codeOf(SUBMIT, { seasonHasEnded: false })).toBeUndefined();
  });

  it('LEVEL_NOT_ON_ROUTE: the start is on the route, and each level from there on has a unit', () => {
    expect(codeOf({ ...SUBMIT, startAt: 'RESIDENTIAL_GROUP' })).toBe('LEVEL_NOT_ON_ROUTE');
    const { DISTRICT: _, ...units } = UNITS;
    expect(decide(draft, { ...SUBMIT, units }, {}).refusal).toEqual({
      code: 'LEVEL_NOT_ON_ROUTE',
      facts: { level: 'DISTRICT' },
    });
  });

  it('A season whose end nobody told here is left to whoever knows', () => {
    expect(decide(draft, SUBMIT, {}).refusal).toBeUndefined();
  });
});

describe('A command of a step that the rule set has not', () => {
  it('NOT_SUBMITTED: a draft takes none', () => {
    expect(refuseStepElsewhere(draft, 'WARD').code).toBe('NOT_SUBMITTED');
  });

  it('NOT_AT_THIS_LEVEL: an open case waits for none, with or without a level', () => {
    const open = { ...draft, phase: 'IN_REVIEW', at: 'WARD' } as const;
    expect(refuseStepElsewhere(open, 'WARD').code).toBe('NOT_AT_THIS_LEVEL');
    expect(refuseStepElsewhere(open, null)).toEqual({ code: 'NOT_AT_THIS_LEVEL', facts: { at: 'WARD' } });
  });

  it('CASE_CLOSED: a closed case takes none', () => {
    expect(refuseStepElsewhere({ ...draft, phase: 'CLOSED' }, 'WARD').code).toBe('CASE_CLOSED');
  });
});
