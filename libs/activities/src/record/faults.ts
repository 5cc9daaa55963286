import { CalendarYearUnknown, calendarYears, type Refusal, refuse } from '@laurel/domain';
import { IN_FORCE_ONCE, isPassingFault, isViolationOf } from '@laurel/store';
import { ApplicationFailure } from '@temporalio/activity';

/** A fault that is gone when the act runs again: something changed between two looks of it. */
export class MovedMeanwhile extends Error {
  override readonly name = 'MovedMeanwhile';
}

/**
 * The fault as the engine is to take it: what passes is tried again until it has passed. Whatever else went wrong would go wrong
 * again, and the case would be busy for ever; so it ends the command, and the caller is told.
 */
export function taken(fault: unknown): unknown {
  if (fault instanceof ApplicationFailure || isPassing(fault)) return fault;
  const { message = String(fault), name = 'Error' } = (fault ?? {}) as Partial<Error>;
  return ApplicationFailure.create({ message, type: name, nonRetryable: true, cause: fault as Error });
}

/** Whoever held the achievement when the index refused its second grant may hold it no more. */
function isPassing(fault: unknown): boolean {
  return fault instanceof MovedMeanwhile || isViolationOf(IN_FORCE_ONCE, fault) || isPassingFault(fault);
}

/** A clock that cannot be reckoned is the caller's to know, and no fault: the calendar has no data for that year yet. */
export function refusedCalendar(fault: unknown): Refusal | null {
  if (!(fault instanceof CalendarYearUnknown)) return null;
  const { first, last } = calendarYears();
  const facts = { day: `${fault.year}-01-01`, first: String(first), last: String(last) };
  return refuse('CALENDAR_YEAR_UNKNOWN', facts);
}
