import { useUnitNames } from '../audit/names.ts';
import { useWords } from '../shell/language.tsx';
import type { Holder } from './people.ts';
import { termState } from './terms.ts';

type Holds = Pick<Holder, 'memberships'>;

/** The offices that each of them holds today, in words. */
export function useOfficesToday(holders: readonly Holds[]): (holder: Holds) => string {
  const { text, word } = useWords();
  const held = ({ memberships }: Holds) => memberships.filter((one) => termState(one) === 'now');
  const unit = useUnitNames(holders.flatMap(held).map(({ unitId }) => unitId));
  return (holder) =>
    held(holder)
      .map(({ role, unitId }) =>
        unitId ? text('people.officeAt', { role: word('role', role), unit: unit(unitId) }) : word('role', role),
      )
      .join('; ') || text('people.noOffice');
}
