import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';

export type Document = Schemas['Document'];

/** The API keeps 50 documents of a nomination and lists the removed ones too. */
const LIST_MAX = 100;

/** The documents of a draft or a case, those on their way included. */
export const documentsQuery = (nominationId: string) =>
  queryOptions({
    queryKey: ['documents', nominationId],
    queryFn: async () => {
      const params = { path: { id: nominationId }, query: { limit: LIST_MAX } };
      const { items } = await read(client.GET('/v1/nominations/{id}/documents', { params }));
      return items.filter(({ state }) => state === 'OPEN' || state === 'KEPT');
    },
  });

/** What groups attach most; the rules of a season and a level that asks may name others. */
export const KINDS = ['report', 'submission', 'minutes', 'confirmation', 'photo', 'other'] as const;

/** The bytes of a document, asked for in the name of the office that acts. */
export async function contentOf({ id }: Pick<Document, 'id'>): Promise<Blob> {
  const call = client.GET('/v1/documents/{id}/content', { params: { path: { id } }, parseAs: 'blob' });
  return (await read(call)) as unknown as Blob;
}
