import { describe, expect, it } from '@jest/globals';
import { appraised } from '../../support/acts.ts';
import { eventsOf, instant, unit } from '../../support/course.ts';
import { refusePassedDeadline } from './deadline.ts';

const asked = (until: string) => eventsOf(appraised(), { type: 'consult', units: [unit('health')], until });

describe('The last day of a wait', () => {
  it('DEADLINE_PASSED: nobody can answer by a day that is over, and the day is named', () => {
    expect(refusePassedDeadline(asked('2023-04-03'), instant('2023-04-04'))).toEqual({
      code: 'DEADLINE_PASSED',
      facts: { day: '2023-04-03' },
    });
  });

  it('It may be today: the wait runs to the end of the day in Vietnam', () => {
    const endOfDay = Date.parse('2023-04-04T00:00:00+07:00');
    expect(refusePassedDeadline(asked('2023-04-03'), endOfDay - 1)).toBeNull();
    expect(refusePassedDeadline(asked('2023-04-03'), endOfDay)?.code).toBe('DEADLINE_PASSED');
  });

  it('A wait of working days begins when it is asked, and is never over before', () => {
    const events = eventsOf(appraised(), { type: 'consult', units: [unit('health')], workingDays: 5 });
    expect(refusePassedDeadline(events, instant('2030-01-02'))).toBeNull();
  });
});
