import type { MeView, OfficeView } from '@laurel/contracts';
import type { HeldOffice } from '@laurel/store';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import { isDemonstration } from '../demonstration/demonstration.ts';
import { actingOffice, OFFICE_HEADER } from './acting-office.ts';
import { LONGEST_MS } from './session-cookie.ts';
import type { SignedInPerson } from './signed-in.ts';

/** Who is signed in, and by which office this request acts. */
export function meView({ person, offices, session }: SignedInPerson, request: Request): MeView {
  return {
    person: { id: person.id, name: person.name },
    offices: offices.map(officeView),
    office: officeOrNone(offices, request.header(OFFICE_HEADER)),
    isDemonstration: isDemonstration(request),
    session: {
      id: session.id,
      signedInAt: new Date(session.signedInAt).toISOString(),
      endsAt: new Date(session.signedInAt + LONGEST_MS).toISOString(),
    },
  };
}

function officeOrNone(offices: readonly HeldOffice[], named: string | undefined): OfficeView | null {
  try {
    return officeView(actingOffice(offices, named));
  } catch (fault) {
    if (fault instanceof Problem) return null;
    throw fault;
  }
}

function officeView({ id, role, unitId, unit, season, fromOn, toOn, underDelegation }: HeldOffice): OfficeView {
  return {
    id,
    role,
    unitId,
    unit,
    season: season && { id: season.id, title: { vi: season.vi, en: season.en } },
    fromOn,
    toOn,
    underDelegation: underDelegation as OfficeView['underDelegation'],
  };
}
