import { refuse } from '@laurel/domain';
import { isOf, type Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';

/** The roster of a unit is kept by its head, or by an administrator, who belongs to no unit. */
export function keepsRoster(office: Office, unitId: string): void {
  if (office.role === 'ADMIN') return;
  if (office.role !== 'HEAD') throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
  if (!isOf(office, unitId)) throw refusalProblem(refuse('UNIT_NOT_CONCERNED'));
}
