import { describe, expect, it } from '@jest/globals';
import { received } from '../../support/acts.ts';
import { clocksOn, eventsOf, instant, nominated, play, unit } from '../../support/course.ts';
import { stepwise } from '../../support/stepwise.ts';
import { calendarVersion } from '../calendar/calendars.ts';
import { levelClocks, sealed } from './clock.ts';
import type { CaseEvent } from './event.ts';
import { sealClocks } from './seal.ts';

const AT = instant('2023-04-03');
const start = { clock: 'level', workingDays: 4, calendar: 'VN' } as const;
const event: CaseEvent = { kind: 'LevelReceived', level: 'WARD', round: 1, starts: [start] };
const MIDNIGHT_AFTER_7_APRIL = Date.parse('2023-04-08T00:00:00+07:00');

describe('The seal of a clock', () => {
  it('The ledger holds the instant that was told, and from which calendar it came', () => {
    expect(sealClocks(event, AT)).toEqual({
      ...event,
      starts: [{ ...start, dueAt: MIDNIGHT_AFTER_7_APRIL, version: calendarVersion('VN') }],
    });
  });

  it('Sealed twice, even at another instant, it stays what it was', () => {
    const once = sealClocks(event, AT);
    expect(sealClocks(once, instant('2023-06-01'))).toEqual(once);
  });

  it('An event that starts no clock is left as it is', () => {
    const others: readonly CaseEvent[] = [
      { kind: 'NominationWithdrawn' },
      { kind: 'LevelReceived', level: 'WARD', round: 1, starts: [] },
    ];
    for (const other of others) expect(sealClocks(other, AT)).toBe(other);
  });

  it('A clock that a day ends runs to the midnight after that day', () => {
    const until = { clock: 'notice', workingDays: null, until: '2023-04-07', calendar: 'VN' } as const;
    expect(sealed(until, AT).dueAt).toBe(MIDNIGHT_AFTER_7_APRIL);
  });
});

describe('The calendar of a rule set', () => {
  const accelerated = { ...stepwise, calendar: 'ACCELERATED' } as const;

  it('Vietnam’s working days are counted where nothing else is said', () => {
    expect(levelClocks(stepwise, 'WARD').map(({ calendar }) => calendar)).toEqual(['VN', 'VN']);
    // 29 April to 3 May 2023 were days off, the first of them a Saturday.
    const spring = play(nominated(), { type: 'receive', on: '2023-04-21' });
    expect(clocksOn(spring).level).toBe('2023-05-10');
  });

  it('In a demonstration a working day lasts one second', () => {
    const played = received(accelerated);
    expect(played.state.clocks.map(({ dueAt }) => (dueAt ?? 0) - played.at)).toEqual([8000, 10_000]);
    const consult = { type: 'consult', units: [unit('health')], workingDays: 3 } as const;
    const asked = eventsOf(play(played, { type: 'appraise', eligible: true }), consult);
    expect(asked).toMatchObject([{ starts: [{ calendar: 'ACCELERATED', dueAt: played.at + 3000 }] }]);
  });

  it('A level without a clock of its own starts none', () => {
    expect(levelClocks(stepwise, 'RESIDENTIAL_GROUP')).toEqual([]);
  });
});
