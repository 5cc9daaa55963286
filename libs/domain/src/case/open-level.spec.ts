import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, ASK_PAPERS, council, RECEIVE } from '../../support/acts.ts';
import { codeOf, eventsOf, nominated, play, reviewOf, SUBMISSION, draft } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

const SIMPLIFIED = { ...SUBMISSION, procedure: 'SIMPLIFIED', from: null, startAt: 'DISTRICT' } as const;
const simplified = (rules?: RuleSet) => nominated(rules, SIMPLIFIED);
const { simplified: _, ...ordinaryOnly } = stepwise;

describe('The simplified procedure', () => {
  it('Every step but the decision is skipped, with its legal ground', () => {
    expect(eventsOf(draft(), SIMPLIFIED).slice(1)).toEqual([
      { kind: 'LevelOpened', level: 'DISTRICT', unitId: 'district', round: 1 },
      {
        kind: 'StepsSkipped',
        level: 'DISTRICT',
        round: 1,
        steps: ['receive', 'appraise', 'consult', 'notice', 'council'],
        ground: 'LAW_2022_85',
      },
    ]);
  });

  it('Skipped is not passed: no receipt, no appraisal and no vote is in the review', () => {
    const nothing = { receivedAt: null, appraisal: null, council: null, notice: null, consultations: [] };
    expect(reviewOf(simplified())).toMatchObject({ ...nothing, skipped: expect.arrayContaining(['council']) });
  });

  it('The head decides at once, with no council and no reason', () => {
    expect(play(simplified(), answers('COMMEND STOP')).state.outcome).toBe('COMMENDED');
    expect(codeOf(simplified(), answers('RESERVE FORWARD'))).toBeNull();
  });

  it('NOT_AT_THIS_LEVEL: nobody takes a step that is skipped', () => {
    for (const act of [RECEIVE, APPRAISE, ASK_PAPERS, ...council('F')]) {
      expect(codeOf(simplified(), act)).toBe('NOT_AT_THIS_LEVEL');
    }
  });

  it('Every level that the file comes to skips its own steps', () => {
    const above = play(simplified(), answers('NO_AWARD FORWARD'));
    expect(above.ledger.at(-1)?.event).toMatchObject({ level: 'CITY_POLICE', steps: ['receive', 'appraise'] });
    expect(codeOf(above, answers('COMMEND STOP'))).toBeNull();
  });

  it('The other refusals of a decision hold all the same', () => {
    const seen = { achievementHeldBy: 'rival' as never };
    expect(codeOf(simplified(), { ...answers('COMMEND STOP'), facts: seen })).toBe('SECOND_GRANT_FOR_ACHIEVEMENT');
    expect(codeOf(simplified(), answers('RESERVE STOP'))).toBe('RESERVE_NEEDS_FORWARD');
  });

  it('Under a rule set that has none, and where no step is left to skip, nothing is skipped', () => {
    expect(reviewOf(simplified(ordinaryOnly)).skipped).toEqual([]);
    expect(codeOf(simplified(ordinaryOnly), RECEIVE)).toBeNull();
    const opened = eventsOf(draft({ ...plain, simplified: { ground: 'LAW_2022_85' } }), SIMPLIFIED);
    expect(opened.map(({ kind }) => kind)).toEqual(['NominationSubmitted', 'LevelOpened']);
  });
});
