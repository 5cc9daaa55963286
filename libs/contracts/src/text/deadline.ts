import { WORKING_DAYS_MAX } from '@laurel/domain';
import { z } from 'zod';

/** How long others may answer: working days, or the day at whose end it ends. The rules ask for one of the two. */
export const deadline = {
  workingDays: z.int().min(1).max(WORKING_DAYS_MAX).optional(),
  until: z.iso.date().optional(),
};
