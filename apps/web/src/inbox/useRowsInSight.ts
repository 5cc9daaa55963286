import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** As many rows a page draws whole: the browser's own search and every reader see all of them. */
const WHOLE_MAX = 100;
/** A row of two lines; each is measured once it is there. */
const ROW_PX = 70;
/** So many above and below are ready before they are seen. */
const OVERSCAN = 12;

/** Of a long list the rows that the window shows, the one that has the focus, and the blank between them. */
export function useRowsInSight(ids: readonly string[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (index) => ids[index] ?? index,
    rangeExtractor: (range) => inSight(range, focused),
    useFlushSync: false,
  });
  const seen = rows.getVirtualItems();
  const parts = seen.map(({ index, start }, at) => ({ index, blank: start - (seen[at - 1]?.end ?? top) }));
  return {
    body,
    parts,
    /** Below the last row. */
    rest: rows.getTotalSize() + top - (seen.at(-1)?.end ?? top),
    /** The first row that is seen, and the last. */
    first: rows.range?.startIndex ?? 0,
    last: rows.range?.endIndex ?? -1,
    measure: rows.measureElement,
    setFocused,
  };
}

/** A row that has the focus stays, or the focus would be lost by scrolling. */
function inSight(range: Range, focused: number | null): number[] {
  if (range.count <= WHOLE_MAX) return Array.from({ length: range.count }, (_, index) => index);
  const indexes = new Set(defaultRangeExtractor(range));
  if (focused !== null && focused < range.count) indexes.add(focused);
  return [...indexes].sort((one, other) => one - other);
}
