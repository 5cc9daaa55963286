import { describe, expect, it } from '@jest/globals';
import { answers, HOLD, received, ring } from '../../support/acts.ts';
import { codeOf, draft, eventsOf, nominated, play, refusalOf, remark } from '../../support/course.ts';
import { plain } from '../rulesets/plain.ts';

const SEASON_END = ring('SEASON_END');
const EVENTS = [{ kind: 'SeasonEndLapsed' }, { kind: 'NominationClosed', outcome: 'LAPSED' }];
const reserved = play(
  nominated({ ...plain, fallback: 'LAST_RESERVED' }),
  answers('RESERVE FORWARD'),
  answers('NO_AWARD STOP'),
);
const returned = play(received(), { type: 'returnForCorrection', fields: ['report'], reason: remark('r') });

describe("The season's end", () => {
  it.each([
    ['in review', received()],
    ['returned', returned],
    ['held', play(received(), HOLD)],
    ['awaiting the settling of a reserve', reserved],
  ])('It closes a case that is %s as LAPSED', (_phase, played) => {
    expect(eventsOf(played, SEASON_END)).toEqual(EVENTS);
  });

  it('It closes a case that was commended on its way, and takes no commendation from it', () => {
    const onward = play(nominated({ ...plain, issuePolicy: 'CUMULATIVE' }), answers('COMMEND FORWARD'));
    expect(eventsOf(onward, SEASON_END)).toEqual(EVENTS);
    expect(play(onward, SEASON_END).state.grants).toEqual(onward.state.grants);
  });

  it('CASE_CLOSED: a closed case stays as it ended, and who moved it last is named', () => {
    const closed = play(nominated(plain), { ...answers('COMMEND STOP'), by: 'HEAD' });
    const facts = { outcome: 'COMMENDED', byRole: 'HEAD', since: String(closed.at) };
    expect(refusalOf(closed, SEASON_END)).toEqual({ code: 'CASE_CLOSED', facts });
  });

  it('NOT_SUBMITTED: a draft is no case yet', () => {
    expect(codeOf(draft(), SEASON_END)).toBe('NOT_SUBMITTED');
  });
});

describe('A clock that rings', () => {
  it.each([
    ['never ran', nominated(), 'level'],
    ['is of an agency that nobody asked', received(), 'consultation:health'],
    ['was stopped by a hold', play(received(), HOLD), 'level'],
    ['rang before', play(received(), ring('level')), 'level'],
    ['ended with the round', returned, 'level'],
  ])('CLOCK_NOT_RUNNING: a clock that %s does not lapse', (_story, played, clock) => {
    expect(refusalOf(played, ring(clock))).toEqual({ code: 'CLOCK_NOT_RUNNING', facts: { clock } });
  });

  it('CLOCK_NOT_RUNNING: a clock that was set anew does not lapse at its former instant', () => {
    const before = received();
    const dueAt = before.state.clocks.find(({ clock }) => clock === 'level')?.dueAt ?? 0;
    const later = play(before, { ...HOLD, on: '2023-03-28' }, { type: 'release', on: '2023-03-30' });
    expect(codeOf(before, { ...ring('level'), dueAt })).toBeNull();
    expect(codeOf(later, { ...ring('level'), dueAt })).toBe('CLOCK_NOT_RUNNING');
  });
});
