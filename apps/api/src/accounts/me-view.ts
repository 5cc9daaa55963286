import type { MeView, OfficeView } from '@laurel/contracts';
import type { HeldOffice } from '@laurel/store';
import { Problem } from '../problem/problem.ts';
import { actingOffice } from './acting-office.ts';
import { LONGEST_MS } from './session-cookie.ts';
import type { SignedInPerson } from './signed-in.ts';

/** Who is signed in, and by which office a request acts that names its office so. */
export function meView({ person, offices, session }: SignedInPerson, named: string | undefined): MeView {
  return {
    person: { id: person.id, name: person.name },
    offices: offices.map(officeView),
    office: officeOrNone(offices, named),
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

function officeView({ id, role, unitId, unit, fromOn, toOn }: HeldOffice): OfficeView {
  return { id, role, unitId, unit, fromOn, toOn };
}
