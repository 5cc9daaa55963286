import { refuse } from '@laurel/domain';
import type { Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';

/** Where the product sends what it records is decided by administrators alone. */
export function keepsWebhooks(office: Office): void {
  if (office.role !== 'ADMIN') throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
}

/** An auditor sees where it was sent. */
export function readsWebhooks(office: Office): void {
  if (office.role !== 'AUDITOR') keepsWebhooks(office);
}
