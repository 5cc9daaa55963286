import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

/** Whether a fault is PostgreSQL's refusal of a second row under this unique constraint or index. */
export function isViolationOf(constraint: string, fault: unknown): boolean {
  if (!(fault instanceof QueryFailedError)) return false;
  const error = fault.driverError as { readonly code?: string; readonly constraint?: string };
  return error.code === UNIQUE_VIOLATION && error.constraint === constraint;
}
