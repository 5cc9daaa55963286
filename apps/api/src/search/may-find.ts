import { refuse } from '@laurel/domain';
import type { Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';

/**
 * Whose nominations an office finds: all for an auditor, else those that its unit proposes, reviews or was asked about. An
 * administrator looks after people and units, and reads no dossier: ROLE_NOT_ALLOWED.
 */
export function findsWhatConcerns({ role, unitId }: Office): { readonly unitId: string | null } {
  if (role === 'AUDITOR') return { unitId: null };
  if (unitId === null) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role }));
  return { unitId };
}
