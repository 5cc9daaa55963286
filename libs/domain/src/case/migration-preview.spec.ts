import { describe, expect, it } from '@jest/globals';
import { answers, appraised, HOLD, RECEIVE, received } from '../../support/acts.ts';
import { draft, instant, type Played, play, remark } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { migrationPreview } from './migration-preview.ts';
import { tasksOf } from './waiting.ts';

const ADMIN = { kind: 'OFFICE', role: 'ADMIN', unitId: null } as const;
const moveTo = (rules: RuleSet, hash = 'd') => {
  return { type: 'migrateRuleSet', rules, ruleSetHash: hash.repeat(64), reason: remark('') } as const;
};
const previewOf = ({ state, at }: Played, rules: RuleSet, hash?: string) =>
  migrationPreview(state, moveTo(rules, hash), { actor: ADMIN, at });

const withoutDistrict: RuleSet = {
  ...stepwise,
  id: 'without-district',
  route: ['WARD', 'CITY_POLICE'],
  takesOver: { DISTRICT: 'WARD' },
};
const atDistrict = play(appraised(), answers('NO_AWARD FORWARD'), RECEIVE);

describe('The preview of a move to another rule set', () => {
  it('Before and after: rule set, level, steps from there on, clocks and tasks', () => {
    const { before, after, refusal } = previewOf(atDistrict, withoutDistrict);
    expect(refusal).toBeNull();
    expect(before).toEqual({
      ruleSet: { id: 'stepwise', hash: 'b'.repeat(64) },
      level: 'DISTRICT',
      steps: [
        { level: 'DISTRICT', steps: ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'] },
        { level: 'CITY_POLICE', steps: ['receive', 'appraise', 'decide'] },
      ],
      clocks: atDistrict.state.clocks,
      tasks: tasksOf(atDistrict.state),
    });
    expect(after).toMatchObject({
      ruleSet: { id: 'without-district', hash: 'd'.repeat(64) },
      level: 'WARD',
      steps: [{ level: 'WARD' }, { level: 'CITY_POLICE' }],
      clocks: [],
      tasks: [{ kind: 'RECEIVE', level: 'WARD', round: 2, unitId: 'ward' }],
    });
  });

  it('What it shows is what the command then does', () => {
    const { after } = previewOf(atDistrict, withoutDistrict);
    const moved = play(atDistrict, moveTo(withoutDistrict));
    expect(after).toMatchObject({ level: moved.state.at, clocks: moved.state.clocks, tasks: tasksOf(moved.state) });
    expect(atDistrict.state.rules.id).toBe('stepwise');
  });

  it('A stopped clock is shown with what is left of it, and no step that the procedure left out', () => {
    const held = play(received(), { ...HOLD, on: '2023-03-28' });
    expect(previewOf(held, withoutDistrict).after?.clocks).toMatchObject([
      { clock: 'reminder', dueAt: null, workingDaysLeft: 6 },
      { clock: 'level', dueAt: null, workingDaysLeft: 8 },
    ]);
    const { state } = received();
    const simplified = {
      ...state,
      reviews: state.reviews.map((review) => ({ ...review, skipped: ['council'] as const })),
    };
    const { after } = migrationPreview(simplified, moveTo(withoutDistrict), {
      actor: ADMIN,
      at: instant('2023-03-28'),
    });
    expect(after?.steps[0]?.steps).not.toContain('council');
    expect(after?.steps[1]).toEqual({ level: 'CITY_POLICE', steps: ['receive', 'appraise', 'decide'] });
  });

  it('STEP_OPEN: while a council sits, its ballots are not put under other rules; where its level is gone they do not matter', () => {
    const sitting = play(appraised(), { type: 'conveneCouncil', members: 3 });
    const refused = { code: 'STEP_OPEN', facts: { step: 'council' } };
    expect(previewOf(sitting, withoutDistrict)).toMatchObject({ after: null, refusal: refused });
    const above = play(atDistrict, { type: 'appraise', eligible: true }, { type: 'conveneCouncil', members: 3 });
    expect(previewOf(above, withoutDistrict)).toMatchObject({ after: { level: 'WARD' }, refusal: null });
  });

  it('RULE_SET_UNCHANGED and NOT_SUBMITTED: what the command would be refused with, and no picture of an afterwards', () => {
    expect(previewOf(received(), stepwise, 'b')).toMatchObject({
      after: null,
      refusal: { code: 'RULE_SET_UNCHANGED' },
    });
    const { before, after, refusal } = previewOf(draft(), withoutDistrict);
    expect({ level: before.level, steps: before.steps, after, code: refusal?.code }).toEqual({
      level: null,
      steps: [],
      after: null,
      code: 'NOT_SUBMITTED',
    });
  });
});
