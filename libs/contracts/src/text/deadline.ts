import { z } from 'zod';

/** A year of working days is the longest that anybody is given: a longer wait is a date of its own. */
const WORKING_DAYS_MAX = 260;

/** How long others may answer: working days, or the day at whose end it ends. The rules ask for one of the two. */
export const deadline = {
  workingDays: z.int().min(1).max(WORKING_DAYS_MAX).optional(),
  until: z.iso.date().optional(),
};
