import { client, read } from '../shell/client.ts';
import type { InboxSearch } from './inbox-search.ts';
import { type Page, upTo } from './pages.ts';

/** The first page is there at once; who reads on reads much, and the API gives 200 at most. */
const [FIRST, MORE] = [50, 200];
/** A page takes in so many times 200 that came at once. Of more the rest follows as a page of its own. */
const READS_MAX = 5;

export type InboxQuestion = InboxSearch & { readonly name?: string };

/** What lies behind one place and, where a page follows, before that one: all of it, though more came meanwhile than was there. */
export async function readPage(
  query: InboxQuestion,
  { after, end }: { readonly after: string | null; readonly end: string | null },
): Promise<Page> {
  const ask = async (place: string | null) => {
    const limit = place === null && end === null ? FIRST : MORE;
    const asked = { ...query, limit, ...(place === null ? {} : { after: place }) };
    return upTo(await read(client.GET('/v1/inbox', { params: { query: asked } })), end, query.box);
  };
  let page = await ask(after);
  for (let reads = 1; reads < READS_MAX && isCut(page, end); reads++) {
    const more = await ask(page.next);
    page = { ...page, items: [...page.items, ...more.items], next: more.next };
  }
  return page;
}

const isCut = ({ next }: Page, end: string | null) => end !== null && next !== null && next !== end;
