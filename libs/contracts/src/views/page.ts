import { z } from 'zod';

/** A page is at most 200 rows: more is slower to read than to page through. */
export const PAGE_MAX = 200;

/** Keyset paging: `after` is the `next` of the page before. */
export const PageQuery = z.strictObject({
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(50),
});

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
