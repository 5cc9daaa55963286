import { LEVELS } from '@laurel/domain';
import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type ListedUnit = Schemas['ListedUnit'];

/** The units of a season, of one level where it is named. */
export const readUnits = (seasonId: string, level?: Schemas['Level']) =>
  everyPage((page) => {
    const query = { ...page, ...(level ? { level } : {}) };
    return read(client.GET('/v1/seasons/{id}/units', { params: { path: { id: seasonId }, query } }));
  });

export const unitsQuery = (seasonId: string, level?: Schemas['Level']) =>
  queryOptions({
    queryKey: ['season', seasonId, 'units', level ?? null],
    queryFn: () => readUnits(seasonId, level),
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
