import { WORKING_DAYS_MAX } from '@laurel/domain';
import { useWords } from '../shell/language.tsx';
import { type DeadlineFields, isDaysTyped } from './deadline-words.ts';

/** The rules of the two fields; each is judged where it is the one that counts. */
export function useDeadlineRules() {
  const { text } = useWords();
  return {
    workingDays: (typed: string, { by }: DeadlineFields) =>
      by !== 'DAYS' || isDaysTyped(typed) || text('step.workingDaysRange', { max: WORKING_DAYS_MAX }),
    until: (typed: string, { by }: DeadlineFields) =>
      by !== 'DAY' || typed !== '' || text('step.missing', { field: text('step.until') }),
  };
}
