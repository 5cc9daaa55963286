import type { Schemas } from '../shell/client.ts';
import type { Box } from './inbox-search.ts';

type Task = Schemas['InboxTask'];

/** A page of the list, behind the place at which the one before ended. */
export type Page = Schemas['InboxPage'] & {
  /** It was out of sight when something changed, and is read anew when it comes into sight. */
  readonly isKept?: boolean;
};

/** The pages that are seen, from the first to the last. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Two pages lie in one screen at most, and the counts of the boxes come with the first page of all. */
export const isSeen = (at: number, { first, last }: Sight) => at === 0 || (first <= at && at <= last);

/** Where a task stands in the order of its box, as the contract words the `next` of a page. */
const placeOf = ({ dueAt, closedAt, id }: Task, box: Box) => `${(box === 'done' ? closedAt : dueAt) ?? 'none'}|${id}`;

/** What is done is listed from the latest on; what has no deadline comes last. */
const isBefore = (one: string, other: string, box: Box) => (box === 'done' ? one > other : one < other);

/** Where the page that follows on this place begins, of those that are there; null where it is the last one. */
export function endOf(after: string | null, places: readonly (string | null)[], box: Box): string | null {
  const behind = places.filter((place) => place !== null).filter((place) => !after || isBefore(after, place, box));
  return behind.reduce<string | null>(
    (nearest, place) => (nearest && isBefore(nearest, place, box) ? nearest : place),
    null,
  );
}

/** What was read, without what the following page holds already: so the places of all pages stay, whatever came or went. */
export function upTo(page: Page, end: string | null, box: Box): Page {
  if (end === null) return page;
  const items = page.items.filter((task) => !isBefore(end, placeOf(task, box), box));
  const isReached = items.length < page.items.length || (page.next !== null && !isBefore(page.next, end, box));
  return { ...page, items, next: isReached ? end : page.next };
}

/** The tasks page by page, each once: where one moved since a page was kept, it is where it was read last. */
export function tasksOf(pages: readonly Page[]): readonly (readonly Task[])[] {
  const fresh = new Set(pages.flatMap(({ items, isKept }) => (isKept ? [] : items.map(({ id }) => id))));
  const told = new Set<string>();
  return pages.map(({ items, isKept }) =>
    items.filter(({ id }) => {
      if ((isKept && fresh.has(id)) || told.has(id)) return false;
      told.add(id);
      return true;
    }),
  );
}

/** The pages in which these rows are. */
export function pagesWith(rows: Sight, lengths: readonly number[]): Sight {
  const pageOf = (row: number) => {
    let end = 0;
    for (const [at, length] of lengths.entries()) {
      end += length;
      if (row < end) return at;
    }
    return Math.max(lengths.length - 1, 0);
  };
  return { first: pageOf(rows.first), last: pageOf(rows.last) };
}
