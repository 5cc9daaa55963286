import { WORKING_DAYS_MAX } from '@laurel/domain';

/** What a form of a step with a deadline holds. */
export interface DeadlineFields {
  by: 'DAYS' | 'DAY';
  workingDays: string;
  until: string;
}

/** What is usual, until somebody writes another. */
export const usualDeadline = (workingDays: string): DeadlineFields => ({ by: 'DAYS', workingDays, until: '' });

/** One of the two ways to say it, as the API takes it. */
export function deadlineIn({ by, workingDays, until }: DeadlineFields) {
  return by === 'DAYS' ? { workingDays: Number(workingDays) } : { until };
}

export const isDaysTyped = (typed: string) =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= WORKING_DAYS_MAX;
