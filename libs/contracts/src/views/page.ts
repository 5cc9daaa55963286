import { z } from 'zod';

/** A page is at most 200 rows: more is slower to read than to page through. */
export const PAGE_MAX = 200;

export const AFTER = 'The `next` of the page before; absent for the first page.';

/** How many rows a page has at most. */
export const Limit = z.coerce.number().int().min(1).max(PAGE_MAX).default(50).describe('How many rows at most.');

/** Keyset paging: `after` is the `next` of the page before. */
export const PageQuery = z.strictObject({ after: z.uuid().optional().describe(AFTER), limit: Limit });

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
