import { useQuery } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';

/** As many texts as a page of the API holds: a case of many rounds has some dozens. */
const TEXTS_MAX = 200;
const IN_WORDS = 'remark:';

/** The free texts of a case, which the ledger names by their ids. */
export function useRemarks(id: string) {
  const { data } = useQuery({
    queryKey: ['nomination', id, 'remarks'],
    queryFn: () =>
      read(client.GET('/v1/nominations/{id}/remarks', { params: { path: { id }, query: { limit: TEXTS_MAX } } })),
  });
  const texts = new Map(data?.items.map((remark) => [remark.id, remark.text]));
  /** The text that a `reason` of an event refers to; empty while it is not known. */
  const textOf = (ref: unknown): string => {
    const remarkId = ref && typeof ref === 'object' && 'remarkId' in ref ? String(ref.remarkId) : '';
    return texts.get(remarkId) ?? '';
  };
  /** A name of a document or field that was given in words; a code as it is. */
  const nameOf = (name: string) => (name.startsWith(IN_WORDS) ? (texts.get(name.slice(IN_WORDS.length)) ?? '…') : name);
  return { textOf, nameOf };
}
