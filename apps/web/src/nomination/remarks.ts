import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';

/** As many texts as a page of the API holds: a case of many rounds has some dozens. What is more is read in the auditor's trail. */
const TEXTS_MAX = 200;
const IN_WORDS = 'remark:';

/** The free texts of a case by their ids. */
export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['nomination', id, 'remarks'],
    queryFn: async () => {
      const params = { path: { id }, query: { limit: TEXTS_MAX } };
      const { items } = await read(client.GET('/v1/nominations/{id}/remarks', { params }));
      return new Map(items.map((remark) => [remark.id, remark.text]));
    },
  });

/** What a case says in words of its own, which the ledger names by ids. */
export function useRemarks(id: string) {
  const { data: texts } = useQuery(remarksQuery(id));
  /** A text by its id; empty while it is not known. */
  const remark = (remarkId: string | null | undefined): string => (remarkId ? (texts?.get(remarkId) ?? '') : '');
  /** The text that a `reason` of an event refers to; empty while it is not known. */
  const textOf = (ref: unknown): string =>
    ref && typeof ref === 'object' && 'remarkId' in ref ? remark(String(ref.remarkId)) : '';
  /** What was named in words and not by a code; undefined for a code, and while it is not known. */
  const said = (name: string) => (name.startsWith(IN_WORDS) ? texts?.get(name.slice(IN_WORDS.length)) : undefined);
  /** A name of a document or field that was given in words; a code as it is. */
  const nameOf = (name: string) => said(name) ?? (name.startsWith(IN_WORDS) ? '…' : name);
  return { remark, textOf, said, nameOf };
}
