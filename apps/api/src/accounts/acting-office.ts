import type { HeldOffice } from '@laurel/store';
import { Problem } from '../problem/problem.ts';

/** Names one of several offices by the id of its membership. */
export const OFFICE_HEADER = 'laurel-office';

/** The office that acts: the one that was named, or the only one of the own; under a delegation nobody acts unasked. Throws NO_OFFICE or OFFICE_NOT_CHOSEN (403). */
export function actingOffice(offices: readonly HeldOffice[], named: string | undefined): HeldOffice {
  const asked = named?.toLowerCase();
  const fitting = offices.filter(({ id, underDelegation }) => (asked === undefined ? !underDelegation : id === asked));
  const [office] = fitting;
  if (!office) throw new Problem(403, 'NO_OFFICE');
  if (fitting.length === 1) return office;
  const hint = offices.map((one) => `${one.id} (${nameOf(one)})`).join('; ');
  throw new Problem(403, 'OFFICE_NOT_CHOSEN', { facts: { hint } });
}

/** Units of several seasons may have one name: the season tells them apart. */
function nameOf({ role, unit, season }: HeldOffice): string {
  return [role, unit, season?.code].filter(Boolean).join(', ');
}
