import type { RuleSet } from '@laurel/domain';
import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

export type Entry = Schemas['HistoryEntry'];

/** The whole ledger of a case, in order. */
export const trailQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'trail'],
    queryFn: () =>
      everyPage((page) =>
        read(
          client.GET('/v1/nominations/{id}/history', {
            params: {
              path: { id },
              query: { limit: page.limit, ...(page.after ? { after: Number(page.after) } : {}) },
            },
          }),
        ),
      ),
  });

/** The rules under which the ledger of the case is folded; they are pinned, so they are asked for once. */
export const rulesQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules-of-case', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { hash, rules } = await read(client.GET('/v1/nominations/{id}/rules', { params: { path: { id } } }));
      return { hash, rules: rules as unknown as RuleSet };
    },
  });

/** The free texts of the case by their ids; one that was erased is not there. */
export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'remarks-of-trail'],
    queryFn: async () => {
      const { items } = await everyPage((query) =>
        read(client.GET('/v1/nominations/{id}/remarks', { params: { path: { id }, query } })),
      );
      return new Map(items.map((remark) => [remark.id, remark.text]));
    },
  });

/** What was tried in the case and refused; auditors alone may ask. */
export const caseRefusalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'refusals'],
    queryFn: () =>
      everyPage((query) => read(client.GET('/v1/nominations/{id}/refusals', { params: { path: { id }, query } }))),
  });
