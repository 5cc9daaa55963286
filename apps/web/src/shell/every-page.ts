interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

interface Asked {
  readonly limit: number;
  readonly after?: string;
}

/** The API's own bound of a page. */
const LIMIT = 200;
/** Five thousand rows: more than a case or a register of a year has, and what a browser still shows at once. */
const PAGES_MAX = 25;

/** Every row of a list, page by page, `pagesMax` pages at most; `isWhole` is false where there were more. */
export async function everyPage<Item>(
  ask: (page: Asked) => Promise<Page<Item>>,
  pagesMax = PAGES_MAX,
): Promise<{ readonly items: readonly Item[]; readonly isWhole: boolean }> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let n = 0; n < pagesMax; n++) {
    const page: Page<Item> = await ask({ limit: LIMIT, ...(after === null ? {} : { after }) });
    items.push(...page.items);
    after = page.next;
    if (after === null) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}
