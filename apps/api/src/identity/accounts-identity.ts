import type { UnitId } from '@laurel/domain';
import { actingOffice, OFFICE_HEADER } from '../accounts/acting-office.ts';
import { signedInBy, signInFirst } from '../accounts/signed-in.ts';
import type { Identity } from './identity.ts';

/** Whoever is signed in acts by an office that the person holds today, and by no other. */
export const accountsIdentity: Identity = {
  actorOf(request) {
    const found = signedInBy(request);
    if (!found) throw signInFirst();
    const { role, unitId } = actingOffice(found.offices, request.header(OFFICE_HEADER));
    return { kind: 'OFFICE', role, unitId: unitId as UnitId | null, personId: found.person.id };
  },
};
