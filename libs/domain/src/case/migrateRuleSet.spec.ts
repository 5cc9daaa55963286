import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, appraised, council, HOLD, RECEIVE, received, RELEASE, ring } from '../../support/acts.ts';
import { clocksOn, codeOf, eventsOf, play, remark } from '../../support/course.ts';
import { moveTo, withoutDistrict } from '../../support/moves.ts';
import { stepwise, withLevelClock } from '../../support/stepwise.ts';
import { foldCase } from './evolve.ts';

const atDistrict = play(appraised(), answers('NO_AWARD FORWARD'), RECEIVE);

describe('A case that moves to another rule set', () => {
  it('Both rule sets are recorded by their hashes, the new one whole, with the reason', () => {
    expect(eventsOf(received(), moveTo(withoutDistrict))).toEqual([
      {
        kind: 'RuleSetMigrated',
        fromHash: 'b'.repeat(64),
        ruleSetHash: 'd'.repeat(64),
        rules: withoutDistrict,
        reason: remark('more favourable'),
      },
    ]);
  });

  it('Where its level is still there, it goes on where it stands, and so do its clocks', () => {
    const moved = play(received(), { ...moveTo(withoutDistrict), on: '2023-03-30' });
    const { rules: _r, ruleSetHash: _h, seq: _s, lastMove: _l, ...rest } = received().state;
    expect(moved.state).toMatchObject({ ...rest, rules: withoutDistrict, ruleSetHash: 'd'.repeat(64) });
  });

  it('From then on the new rules are asked', () => {
    const forwarded = play(received(), moveTo(withoutDistrict), APPRAISE, answers('NO_AWARD FORWARD'));
    expect(forwarded.state.at).toBe('CITY_POLICE');
  });

  it('Where its level is gone, the one that does its work now begins a round of its own', () => {
    expect(eventsOf(atDistrict, moveTo(withoutDistrict)).slice(1)).toEqual([
      { kind: 'LevelOpened', level: 'WARD', unitId: 'ward', round: 2 },
    ]);
    const moved = play(atDistrict, moveTo(withoutDistrict));
    expect(moved.state).toMatchObject({ phase: 'IN_REVIEW', at: 'WARD', clocks: [] });
    expect(moved.state.reviews.slice(0, 2)).toEqual(atDistrict.state.reviews);
  });

  it('A held case moves held, and is released into the new round', () => {
    const moved = play(atDistrict, HOLD, moveTo(withoutDistrict));
    expect(moved.state).toMatchObject({ phase: 'ON_HOLD', at: 'WARD' });
    const released = play(moved, RELEASE);
    expect(released.state).toMatchObject({ phase: 'IN_REVIEW', at: 'WARD', hold: null });
    expect(codeOf(released, RECEIVE)).toBeNull();
  });

  it('What a level reserved before is not awaited once the same level answered again', () => {
    const reserved = play(appraised(), ...council('FFF'), answers('RESERVE FORWARD'), moveTo(withoutDistrict));
    const stopped = play(reserved, RECEIVE, APPRAISE, answers('NO_AWARD STOP'));
    expect(stopped.state).toMatchObject({ phase: 'CLOSED', outcome: 'NOT_COMMENDED' });
    const forwarded = play(reserved, RECEIVE, APPRAISE, answers('NO_AWARD FORWARD'), RECEIVE, APPRAISE);
    expect(play(forwarded, answers('NO_AWARD STOP')).state).toMatchObject({ outcome: 'NOT_COMMENDED' });
  });

  it('An outcome of silence that the new rules do not have comes no longer; one that they have does', () => {
    const silent = play(received(withLevelClock('WARD', { outcome: 'FORWARD' })), ring('level'));
    expect(clocksOn(play(silent, moveTo(stepwise)))).toEqual({});
    const closes = withLevelClock('WARD', { outcome: 'LAPSE' });
    expect(clocksOn(play(silent, moveTo(closes)))).toEqual(clocksOn(silent));
  });

  it('The ledger alone tells how it went on: the fold begins with the first rule set and ends with the last', () => {
    const moved = play(atDistrict, moveTo(withoutDistrict), RECEIVE, moveTo(stepwise, 'e'));
    expect(foldCase(stepwise, moved.ledger)).toEqual(moved.state);
  });
});
