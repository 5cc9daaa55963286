import { describe, expect, it } from '@jest/globals';
import { plain } from '../rulesets/plain.ts';
import { answers, APPRAISE, appraised, ASK_PAPERS, council, HOLD, RECEIVE, received } from '../../support/acts.ts';
import { draft, eventsOf, nominated, type Played, play, remark, unit } from '../../support/course.ts';
import { clocksOf, tasksOf } from './waiting.ts';

const short = ({ state }: Played) => tasksOf(state).map(({ kind, level, unitId }) => `${kind} ${level} ${unitId}`);
const returned = { type: 'returnForCorrection', fields: ['report'], reason: remark('r') } as const;
const consulted = play(appraised(), { type: 'consult', units: [unit('health'), unit('tax')], workingDays: 10 });
const withdrawn = play(nominated(), { type: 'withdraw' });

describe('The tasks of a case', () => {
  it.each([
    ['A level that knows no other step is asked for its two answers', nominated(plain), ['DECIDE WARD ward']],
    ['A file that came in waits to be received', nominated(), ['RECEIVE WARD ward']],
    ['A file that was received waits for its appraisal', received(), ['APPRAISE WARD ward']],
    ['A file that was appraised waits for the two answers', appraised(), ['DECIDE WARD ward']],
    [
      'A council that sits is to be closed',
      play(appraised(), ...council('FFF').slice(0, -1)),
      ['CLOSE_COUNCIL WARD ward'],
    ],
    ['A returned file waits for the nominator', play(received(), returned), ['CORRECT WARD group']],
    ['Papers are asked of the nominator', play(received(), ASK_PAPERS), ['SUPPLEMENT WARD group']],
    ['A held case waits for its release', play(appraised(), HOLD), ['RELEASE WARD ward']],
    ['A draft asks nobody', draft(), []],
    ['A closed case asks nobody', withdrawn, []],
  ] as const)('%s', (_title, played, tasks) => {
    expect(short(played)).toEqual(tasks);
  });

  it('Agencies are asked next to the level, and while its papers are out too', () => {
    const agencies = ['REPLY_CONSULTATION WARD health', 'REPLY_CONSULTATION WARD tax'];
    expect(short(consulted)).toEqual(['DECIDE WARD ward', ...agencies]);
    expect(short(play(consulted, ASK_PAPERS))).toEqual(['SUPPLEMENT WARD group', ...agencies]);
  });

  it('A level that had reserved is asked to settle it', () => {
    const rules = { ...plain, fallback: 'LAST_RESERVED' } as const;
    const awaiting = play(nominated(rules), answers('RESERVE FORWARD'), answers('NO_AWARD STOP'));
    expect(short(awaiting)).toEqual(['SETTLE_RESERVED WARD ward']);
  });

  it('Where a head originated the nomination, the unit at which it started answers for it', () => {
    const played = play(nominated(undefined, { from: null }), RECEIVE, APPRAISE, answers('NO_AWARD FORWARD'));
    expect(short(play(played, RECEIVE, ASK_PAPERS))).toEqual(['SUPPLEMENT DISTRICT ward']);
  });

  it('A task tells its round, the end of its clock and who took it', () => {
    const resubmit = { type: 'resubmit', changes: { report: remark('s') } } as const;
    const again = play(received(), returned, { ...resubmit, on: '2023-04-03' }, RECEIVE, { type: 'claim' });
    const [task] = tasksOf(again.state);
    expect(task).toMatchObject({ kind: 'APPRAISE', round: 2, claimedBy: { role: 'CLERK' } });
    expect(task?.dueAt).toBe(again.state.clocks.find(({ clock }) => clock === 'level')?.dueAt);
  });
});

describe('The clocks of a case', () => {
  const season = { id: 'SEASON_END', keptBy: 'SEASON' };

  it("The season's end runs for every open case, and the season keeps it", () => {
    expect(clocksOf(nominated().state)).toEqual([season]);
    expect(clocksOf(play(nominated(plain), HOLD).state)).toEqual([season]);
  });

  it("The case's own clocks come first, the earliest of them at the head", () => {
    const ids = clocksOf(received().state).map(({ id }) => id);
    expect(ids).toEqual(['reminder', 'level', 'SEASON_END']);
  });

  it('A clock that is stopped runs for nobody', () => {
    expect(clocksOf(play(received(), HOLD).state)).toEqual([season]);
  });

  it('No clock runs for a draft and for a closed case', () => {
    expect([clocksOf(draft().state), clocksOf(withdrawn.state)]).toEqual([[], []]);
    expect(eventsOf(received(), { type: 'withdraw' }).at(-1)?.kind).toBe('NominationClosed');
  });
});
