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
  const hint = offices.map(({ id, role, unit }) => `${id} (${[role, unit].filter(Boolean).join(', ')})`).join('; ');
  throw new Problem(403, 'OFFICE_NOT_CHOSEN', { facts: { hint } });
}
