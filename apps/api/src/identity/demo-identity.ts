import { ROLES, type Role, type UnitId } from '@laurel/domain';
import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../problem/problem.ts';
import type { Identity } from './identity.ts';

export const DEMO_ROLE = 'laurel-demo-role';
export const DEMO_UNIT = 'laurel-demo-unit';

const HINT = `demonstration identity: headers Laurel-Demo-Role (${ROLES.join(', ')}) and Laurel-Demo-Unit (a unit's id; not for ADMIN and AUDITOR)`;

/** Every caller names its own office. Only for demonstrations: the settings refuse it on an address that is not loopback. */
export const demoIdentity: Identity = {
  actorOf(request: Request) {
    const role = request.header(DEMO_ROLE);
    const unitId = request.header(DEMO_UNIT);
    const isAnywhere = role === 'ADMIN' || role === 'AUDITOR';
    const isKnown = ROLES.includes(role as Role) && (isAnywhere || z.uuid().safeParse(unitId).success);
    if (!isKnown) throw new Problem(401, 'IDENTITY_REQUIRED', { facts: { hint: HINT } });
    return { kind: 'OFFICE', role: role as Role, unitId: isAnywhere ? null : (unitId as UnitId) };
  },
};

/** Without accounts and without the demonstration identity nobody can act. */
export const nobody: Identity = {
  actorOf() {
    throw new Problem(401, 'IDENTITY_REQUIRED', {
      facts: { hint: 'start with LAUREL_IDENTITY=demo on a loopback address' },
    });
  },
};
