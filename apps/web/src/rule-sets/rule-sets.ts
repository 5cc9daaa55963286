import type { RuleSet } from '@laurel/domain';
import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type RuleSetLine = Schemas['RuleSetLine'];

export const ruleSetsQuery = queryOptions({
  queryKey: ['rule-sets'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/rule-sets', { params: { query } }))),
});

/** A rule set never changes: what was read once is read. */
export const ruleSetQuery = (hash: string) =>
  queryOptions({
    queryKey: ['rule-set', hash],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { rules, ...known } = await read(client.GET('/v1/rule-sets/{hash}', { params: { path: { hash } } }));
      return { ...known, rules: rules as unknown as RuleSet };
    },
  });
