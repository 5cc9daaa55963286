import { refuse } from '@laurel/domain';
import type { Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';

/** Seasons are opened and ended by administrators alone. */
export function adminOnly(office: Office): void {
  if (office.role !== 'ADMIN') throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
}
