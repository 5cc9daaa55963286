import { LEVELS } from '@laurel/domain';
import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type ListedUnit = Schemas['ListedUnit'];

export const unitsQuery = (seasonId: string) =>
  queryOptions({
    queryKey: ['season', seasonId, 'units'],
    queryFn: () =>
      everyPage((query) => read(client.GET('/v1/seasons/{id}/units', { params: { path: { id: seasonId }, query } }))),
  });

export const registerLineQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id, 'registers'],
    queryFn: () => read(client.GET('/v1/units/{id}/registers', { params: { path: { id } } })),
  });

const collator = new Intl.Collator('vi', { numeric: true });

/** Units by their level, from the lowest up, agencies last; those of a level by name. */
export function byLevel(units: readonly ListedUnit[]): [ListedUnit['level'], ListedUnit[]][] {
  return [...LEVELS, 'AGENCY' as const].flatMap((level): [ListedUnit['level'], ListedUnit[]][] => {
    const ofLevel = units.filter((one) => one.level === level);
    const sorted = ofLevel.toSorted((one, other) => collator.compare(one.name, other.name));
    return sorted.length === 0 ? [] : [[level, sorted]];
  });
}
