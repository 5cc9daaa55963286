import type { Acting, Request } from './api.ts';

interface Page {
  readonly items: object[];
  readonly next: string | null;
}

/** Walks lists page by page, each by the office that `asFor` names for its path. */
export function pagesBy(request: Request, asFor: (path: string) => Acting) {
  async function page(path: string, limit: number, after: string | null): Promise<Page> {
    const asked = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`;
    const from = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const { status, body } = await request('GET', `${asked}${from}`, undefined, asFor(path));
    if (status !== 200) throw new Error(`${asked}${from}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Every row as it was told, in order. A page that is short though another follows is thrown. */
  async function walked(path: string, limitOf: () => number): Promise<string[]> {
    const rows: string[] = [];
    let after: string | null = null;
    do {
      const limit = limitOf();
      const { items, next }: Page = await page(path, limit, after);
      if (items.length > limit || (next !== null && items.length < limit)) {
        throw new Error(
          `A page of ${limit} rows has ${items.length}, and ${next === null ? 'none' : 'one'} behind it.`,
        );
      }
      rows.push(...items.map((item) => JSON.stringify(item)));
      after = next;
    } while (after !== null);
    return rows;
  }

  return { page, walked };
}
