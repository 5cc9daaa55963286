import type { UnitId } from '@laurel/domain';
import { actingOffice, OFFICE_HEADER } from '../accounts/acting-office.ts';
import { signedInBy, signInFirst } from '../accounts/signed-in.ts';
import { systemBy } from '../systems/bearer.ts';
import type { Identity } from './identity.ts';

/** Whoever is signed in, or asks by a token, acts by an office held today, and by no other. */
export const accountsIdentity: Identity = {
  isDemonstration: false,
  actorOf(request) {
    const found = systemBy(request) ?? signedInBy(request);
    if (!found) throw signInFirst();
    const { role, unitId } = actingOffice(found.offices, request.header(OFFICE_HEADER));
    return { kind: 'OFFICE', role, unitId: unitId as UnitId | null, personId: found.person.id };
  },
};
