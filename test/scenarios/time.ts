import { calendarDayOf, dueAt, endOfDay, isoDay } from '@laurel/domain';
import type { Story } from './read-scenarios.ts';

/** How time passes on a stage, and by which calendar. */
export interface Time {
  /** What the rules of a table are, by this calendar. */
  overrides(rules: Story['overrides']): Story['overrides'];
  /** Lets so many working days pass. */
  pass(workingDays: number): Promise<void>;
  /** Lets the instant come, at which a clock is due. */
  reach(at: number): Promise<void>;
}

/** A working day lasts one second; nothing is pushed, and who waits for an instant sees it come. */
export const acceleratedTime: Time = {
  overrides: (rules) => rules,
  pass: (workingDays) => new Promise((resolve) => setTimeout(resolve, workingDays * 1000 + 300)),
  reach: () => Promise.resolve(),
};

interface Server {
  now(): Promise<number>;
  reach(at: number): Promise<void>;
}

/** The calendar and the clocks are those of the rule set itself; the server's time is pushed to where they are due. */
export function vietnameseTime(server: Server): Time {
  return {
    overrides: ({ calendar: _, clocks: __, ...rules }) => rules,
    pass: async (workingDays) => server.reach(dueAt('VN', await server.now(), workingDays)),
    async reach(at) {
      const day = isoDay(calendarDayOf(at - 1));
      if (at !== endOfDay(day)) throw new Error(`By the calendar of Vietnam a clock ends with a day, not on ${day}.`);
      await server.reach(at);
    },
  };
}
