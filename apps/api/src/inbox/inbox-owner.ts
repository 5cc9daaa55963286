import { refuse } from '@laurel/domain';
import type { InboxOwner } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';

/** Whose inbox an office reads: its unit's. Administrators and auditors have no unit and so no inbox: ROLE_NOT_ALLOWED. */
export function inboxOwner({ role, unitId, personId }: Office): InboxOwner {
  if (unitId === null) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role }));
  return { unitId, holder: personId ?? role };
}
