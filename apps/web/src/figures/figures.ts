import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type Figures = Schemas['SeasonFigures'];
export type Counts = Figures['total'];

interface AskedFigures {
  readonly level?: Schemas['Level'];
  readonly unitId?: string;
  readonly against?: string;
}

export const figuresQuery = (id: string, query: AskedFigures) =>
  queryOptions({
    queryKey: ['season', id, 'figures', query],
    queryFn: () => read(client.GET('/v1/seasons/{id}/figures', { params: { path: { id }, query } })),
    placeholderData: (before) => before,
  });

/** The seasons of a unit's territory, or all of them; the latest first. */
export const seasonsOfQuery = (unitId: string | undefined) =>
  queryOptions({
    queryKey: ['seasons', unitId ?? null],
    queryFn: () =>
      everyPage((page) =>
        read(client.GET('/v1/seasons', { params: { query: { ...page, ...(unitId ? { unitId } : {}) } } })),
      ),
  });
