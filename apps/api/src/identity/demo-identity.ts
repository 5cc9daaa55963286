import { ROLES, type Role, type UnitId } from '@laurel/domain';
import type { Request } from 'express';
import { z } from 'zod';
import { signedInBy } from '../accounts/signed-in.ts';
import { Problem } from '../problem/problem.ts';
import { systemBy } from '../systems/bearer.ts';
import { accountsIdentity } from './accounts-identity.ts';
import type { Identity } from './identity.ts';

export const DEMO_ROLE = 'laurel-demo-role';
export const DEMO_UNIT = 'laurel-demo-unit';
export const DEMO_PERSON = 'laurel-demo-person';

const HINT = `demonstration identity: headers Laurel-Demo-Role (${ROLES.join(', ')}) and Laurel-Demo-Unit (a unit's id; not for ADMIN and AUDITOR), and Laurel-Demo-Person (a UUID) where persons are to be told apart`;

/**
 * Every caller names its own office, or signs in. Only for demonstrations: the settings refuse it on an address that is not
 * loopback.
 */
export const demoIdentity: Identity = {
  isDemonstration: true,
  actorOf(request: Request) {
    const role = request.header(DEMO_ROLE);
    const unitId = request.header(DEMO_UNIT);
    if (systemBy(request) || (role === undefined && signedInBy(request))) return accountsIdentity.actorOf(request);
    const isAnywhere = role === 'ADMIN' || role === 'AUDITOR';
    const isKnown = ROLES.includes(role as Role) && (isAnywhere || z.uuid().safeParse(unitId).success);
    if (!isKnown) throw new Problem(401, 'IDENTITY_REQUIRED', { facts: { hint: HINT } });
    const personId = request.header(DEMO_PERSON);
    const isPerson = personId === undefined || z.uuid().safeParse(personId).success;
    if (!isPerson) throw new Problem(401, 'IDENTITY_REQUIRED', { facts: { hint: HINT } });
    // In lower case, as the tables hold ids.
    const unit = isAnywhere ? null : ((unitId as string).toLowerCase() as UnitId);
    const office = { kind: 'OFFICE', role: role as Role, unitId: unit } as const;
    return personId ? { ...office, personId: personId.toLowerCase() } : office;
  },
};
