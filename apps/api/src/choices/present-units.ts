import type { CaseState, policy } from '@laurel/domain';
import { type CaseHeader, presentOrigin } from '@laurel/store';

/** The units that act for the case and answer for it, of a header as it stands now. */
export function presentUnits(header: Pick<CaseHeader, 'units' | 'fromUnitId' | 'startAt'>): policy.PresentUnits {
  return { units: header.units as CaseState['units'], origin: presentOrigin(header) };
}
