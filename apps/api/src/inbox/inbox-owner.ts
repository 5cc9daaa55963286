import type { InboxOwner } from '@laurel/store';
import type { Office } from '../identity/identity.ts';
import { permit } from '../permission/permit.ts';

/** Whose inbox an office reads: its unit's. Administrators and auditors have no unit and so no inbox: ROLE_NOT_ALLOWED. */
export function inboxOwner(office: Office): InboxOwner {
  permit(office, 'readInbox');
  const { role, unitId, personId } = office;
  if (unitId === null) throw new Error('Whose inbox is read has a unit.');
  return { unitId, holder: personId ?? role, personId };
}
