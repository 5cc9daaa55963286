import { queryOptions } from '@tanstack/react-query';
import type { RuleSet } from '@laurel/domain';
import { client, read } from '../shell/client.ts';
import { readUnits } from '../units/units.ts';
import { beginningFrom } from './beginning.ts';

/** A season as a beginning for another: its rules and its units. */
export const beginningQuery = (seasonId: string) =>
  queryOptions({
    queryKey: ['season', seasonId, 'beginning'],
    enabled: seasonId !== '',
    queryFn: async () => {
      const { ruleSet } = await read(client.GET('/v1/seasons/{id}', { params: { path: { id: seasonId } } }));
      const path = { hash: ruleSet.hash };
      const [{ rules }, units] = await Promise.all([
        read(client.GET('/v1/rule-sets/{hash}', { params: { path } })),
        readUnits(seasonId),
      ]);
      return { ...beginningFrom({ rules: rules as unknown as RuleSet, units: units.items }), isWhole: units.isWhole };
    },
  });

export const endPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['season', id, 'end-preview'],
    queryFn: () => read(client.GET('/v1/seasons/{id}/end-preview', { params: { path: { id } } })),
  });
