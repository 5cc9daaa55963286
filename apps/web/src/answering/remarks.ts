import { queryOptions } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';

/** A case of many rounds has some dozens of texts. */
const REMARKS_MAX = 200;

/** The free texts of a case by their ids: reasons, and what was corrected. */
export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'remarks-asked'],
    queryFn: async () => {
      const params = { path: { id }, query: { limit: REMARKS_MAX } };
      const { items } = await read(client.GET('/v1/nominations/{id}/remarks', { params }));
      return new Map(items.map((remark) => [remark.id, remark.text]));
    },
  });
