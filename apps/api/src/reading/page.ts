/** A page of a keyset list. It was read with one row more than asked: that row only tells that there is a next page. */
export function pageFrom<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? keyOf(last) : null };
}
