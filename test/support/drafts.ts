import type { Acting, Answer, Request } from './api.ts';

/** What a draft says of its nominee, as it is written anew. */
export const draftOf = (nominee: string, more: object = {}) => ({
  nominee,
  category: 'INDIVIDUAL',
  period: '2022',
  achievement: `${nominee}:2022`,
  asks: 'WARD',
  ...more,
});

export const etagOf = ({ headers }: Answer) => headers.get('etag');

/** Drafts as an office reads, changes and discards them; null: no If-Match is sent. */
export function draftsBy(request: Request, own: Acting) {
  const write = (method: 'PUT' | 'DELETE', id: string, etag: string | null, as: Acting, body?: object) =>
    request(method, `/v1/drafts/${id}`, body, { ...as, headers: etag ? { 'If-Match': etag } : {} });
  return {
    read: (id: string, as = own) => request('GET', `/v1/drafts/${id}`, undefined, as),
    change: (id: string, etag: string | null, body: object, as = own) => write('PUT', id, etag, as, body),
    discard: (id: string, etag: string | null, as = own) => write('DELETE', id, etag, as),
  };
}
