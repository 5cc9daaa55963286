import type { CaseState, policy, UnitId } from '@laurel/domain';
import type { CaseHeader } from '@laurel/store';

/** The units that act for the case and answer for it, of a header as it stands now. */
export function presentUnits({
  units,
  fromUnitId,
  startAt,
}: Pick<CaseHeader, 'units' | 'fromUnitId' | 'startAt'>): policy.PresentUnits {
  return {
    units: units as CaseState['units'],
    // Where a head originated the nomination, it is of the unit at which it started.
    origin: (fromUnitId ?? units[startAt] ?? null) as UnitId | null,
  };
}
