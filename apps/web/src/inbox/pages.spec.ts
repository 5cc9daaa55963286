import { describe, expect, it } from '@jest/globals';
import { endOf, type Page, pagesWith, tasksOf, upTo } from './pages.ts';

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const place = (day: number) => `${at(day)}|t${day}`;
const task = (day: number) => ({ id: `t${day}`, dueAt: at(day), closedAt: null });
const undated = { id: 't0', dueAt: null, closedAt: null };
const page = (items: readonly object[], next: string | null, more: object = {}) =>
  ({ items, next, counts: {}, ...more }) as unknown as Page;
const daysIn = ({ items }: Page) => items.map(({ id }) => id);

describe('A page of a long list that is read anew while others stay', () => {
  it('Ends where the next one that is there begins, which has its place in the order of the box', () => {
    const places = [null, place(20), place(10), 'none|t0'];
    expect(endOf(null, places, 'unit')).toBe(place(10));
    expect(endOf(place(10), places, 'unit')).toBe(place(20));
    expect(endOf(place(20), places, 'unit')).toBe('none|t0');
    expect(endOf('none|t0', places, 'unit')).toBeNull();
    expect(endOf(null, [null, place(20), place(10)], 'done')).toBe(place(20));
  });

  it('Leaves out what the next one holds, when some of its own tasks went', () => {
    const read = upTo(page([task(8), task(10), task(11), undated], place(12)), place(10), 'unit');
    expect([daysIn(read), read.next]).toEqual([['t8', 't10'], place(10)]);
  });

  it('Is followed by the next one although it was read to the end of the list', () => {
    const read = upTo(page([task(8), task(11)], null), place(10), 'unit');
    expect([daysIn(read), read.next]).toEqual([['t8'], place(10)]);
  });

  it('Goes on at its own end, when more came than fit into it: none is left out between', () => {
    const read = upTo(page([task(3), task(5)], place(5)), place(10), 'unit');
    expect([daysIn(read), read.next]).toEqual([['t3', 't5'], place(5)]);
  });

  it('Is the last one, where nothing follows any more', () => {
    expect(upTo(page([task(3)], null), place(10), 'unit').next).toBeNull();
    expect(upTo(page([task(3)], place(3)), null, 'unit').next).toBe(place(3));
  });

  it('Of what is done the latest comes first', () => {
    const done = [9, 7, 4].map((day) => ({ ...task(day), closedAt: at(day) }));
    const read = upTo(page(done, place(4)), place(7), 'done');
    expect([daysIn(read), read.next]).toEqual([['t9', 't7'], place(7)]);
  });
});

describe('The tasks of pages that were read at different times', () => {
  it('Each stands once, where it was read last', () => {
    const pages = [page([task(2), task(7)], place(7)), page([task(8), task(2)], null, { isKept: true })];
    expect(tasksOf(pages).map((tasks) => tasks.map(({ id }) => id))).toEqual([['t2', 't7'], ['t8']]);
  });

  it('Rows are found in their pages, and those behind the end in the last one', () => {
    const lengths = [50, 200, 0, 200];
    expect(pagesWith({ first: 49, last: 60 }, lengths)).toEqual({ first: 0, last: 1 });
    expect(pagesWith({ first: 250, last: 450 }, lengths)).toEqual({ first: 3, last: 3 });
    expect(pagesWith({ first: 0, last: 3 }, [])).toEqual({ first: 0, last: 0 });
  });
});
