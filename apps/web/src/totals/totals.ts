import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '../shell/every-page.ts';
import { client, read, type Schemas } from '../shell/client.ts';

export type TallyRow = Schemas['SeasonTally']['tally'][number];

export const seasonsQuery = queryOptions({
  queryKey: ['seasons'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/seasons', { params: { query } }))),
});

export const tallyQuery = (id: string) =>
  queryOptions({
    queryKey: ['season', id, 'tally'],
    queryFn: () => read(client.GET('/v1/seasons/{id}/tally', { params: { path: { id } } })),
  });

/** Which commendations are asked for: those behind a figure, or those of a register. */
export interface Behind {
  readonly seasonId?: string;
  readonly issuerUnitId?: string;
  readonly level?: Schemas['Level'];
  readonly category?: Schemas['Category'];
  readonly state?: Schemas['CommendationState'];
}

export const commendationsQuery = (behind: Behind) =>
  queryOptions({
    queryKey: ['commendations', behind],
    queryFn: () =>
      everyPage((page) => read(client.GET('/v1/commendations', { params: { query: { ...page, ...behind } } }))),
  });

/** The cases of a season that ended so; without an outcome the open ones. */
export const nominationsBehindQuery = (seasonId: string, outcome: Schemas['Outcome'] | undefined) =>
  queryOptions({
    queryKey: ['nominations', 'behind', seasonId, outcome ?? null],
    queryFn: () => {
      const which = outcome ? { outcome } : { open: 'true' as const };
      return everyPage((page) =>
        read(client.GET('/v1/nominations', { params: { query: { ...page, seasonId, ...which } } })),
      );
    },
  });
