import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, ASK_PAPERS, HOLD, RECEIVE, received, RELEASE, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, eventsOf, nominated, play, reviewOf } from '../../support/course.ts';
import { withLevelClock } from '../../support/stepwise.ts';
import { tasksOf } from './waiting.ts';
import type { SilenceOutcome } from '../rulesets/clock-rules.ts';

const silent = (outcome: SilenceOutcome) => {
  return play(received(withLevelClock('WARD', { outcome })), ring('level', '2023-04-10'));
};

describe('The time of a level', () => {
  it('The office is reminded before its end, and the level clock runs on', () => {
    const reminded = play(received(), ring('reminder', '2023-04-06'));
    expect(reminded.ledger.at(-1)?.event).toEqual({ kind: 'LevelReminded', level: 'WARD', round: 1 });
    expect(clocksOn(reminded)).toEqual({ level: '2023-04-07' });
  });

  it('When it is over the superior is told, and the case stays where it is', () => {
    expect(eventsOf(received(), ring('level'))).toEqual([
      { kind: 'LevelEscalated', level: 'WARD', round: 1, to: 'district', starts: [] },
    ]);
    const escalated = silent('STAY');
    expect(escalated.state).toMatchObject({ phase: 'IN_REVIEW', at: 'WARD', clocks: [] });
    expect(reviewOf(escalated).lapse).toMatchObject({ at: escalated.at, outcome: 'ESCALATED' });
  });

  it('A task that is overdue still tells when it was due', () => {
    const dueAt = Date.parse('2023-04-08T00:00:00+07:00');
    expect(tasksOf(silent('STAY').state)).toMatchObject([{ kind: 'APPRAISE', dueAt }]);
    expect(tasksOf(play(silent('STAY'), APPRAISE).state)).toMatchObject([{ kind: 'DECIDE', dueAt }]);
    expect(tasksOf(play(silent('STAY'), HOLD).state)).toMatchObject([{ kind: 'RELEASE', dueAt: null }]);
  });

  it('A level that is late may still act: lateness takes nothing from it', () => {
    const late = play(silent('STAY'), APPRAISE);
    expect(codeOf(late, answers('NO_AWARD FORWARD'))).toBeNull();
  });

  it('The last level has no superior: the escalation is recorded, and names nobody', () => {
    const atPolice = play(nominated(undefined, { startAt: 'CITY_POLICE' }), RECEIVE);
    expect(eventsOf(atPolice, ring('level'))).toMatchObject([{ kind: 'LevelEscalated', to: null, starts: [] }]);
  });
});

describe('The outcome of silence', () => {
  it('FORWARD: the file goes on without an answer of the level, and the ledger calls it a lapse', () => {
    const forward = silent('FORWARD');
    expect(clocksOn(forward)).toEqual({ outcome: '2023-04-17' });
    expect(eventsOf(forward, ring('outcome'))).toEqual([
      { kind: 'LevelLapsed', level: 'WARD', round: 1, outcome: 'FORWARDED' },
      { kind: 'LevelOpened', level: 'DISTRICT', unitId: 'district', round: 1 },
    ]);
    const gone = play(forward, ring('outcome', '2023-04-18'));
    expect(gone.state).toMatchObject({ phase: 'IN_REVIEW', at: 'DISTRICT', clocks: [] });
    expect(reviewOf(gone, 'WARD')).toMatchObject({ answer: null, lapse: { at: gone.at, outcome: 'FORWARDED' } });
  });

  it('LAPSE: the case closes as LAPSED', () => {
    expect(eventsOf(silent('LAPSE'), ring('outcome'))).toEqual([
      { kind: 'LevelLapsed', level: 'WARD', round: 1, outcome: 'CLOSED' },
      { kind: 'NominationClosed', outcome: 'LAPSED' },
    ]);
  });

  it('FORWARD at the last level leads nowhere: the case stays', () => {
    const rules = withLevelClock('CITY_POLICE', { outcome: 'FORWARD' });
    const atPolice = play(nominated(rules, { startAt: 'CITY_POLICE' }), RECEIVE, ring('level'));
    expect(atPolice.state).toMatchObject({ phase: 'IN_REVIEW', at: 'CITY_POLICE', clocks: [] });
  });

  it('An answer in time ends it', () => {
    const answered = play(silent('LAPSE'), APPRAISE, answers('NO_AWARD FORWARD'));
    expect(codeOf(answered, ring('outcome'))).toBe('CLOCK_NOT_RUNNING');
  });

  it("It is the office's own time: a hold and an open supplement stop it", () => {
    const lapsing = silent('LAPSE');
    expect(clocksOn(play(lapsing, ASK_PAPERS)).outcome).toBeNull();
    const held = play(lapsing, { ...HOLD, on: '2023-04-12' }, { ...RELEASE, on: '2023-04-20' });
    expect(clocksOn(held)).toEqual({ outcome: '2023-04-25' });
  });

  it('NOT_AT_THIS_LEVEL: a level that silence passed over gives no answer any more', () => {
    const gone = play(silent('FORWARD'), ring('outcome'));
    expect(codeOf(gone, { ...answers('NO_AWARD STOP'), level: 'WARD' })).toBe('NOT_AT_THIS_LEVEL');
  });
});
