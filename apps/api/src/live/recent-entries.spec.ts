import { describe, expect, it } from '@jest/globals';
import type { LiveEntry } from '@laurel/store';
import { RECENT_MAX, RecentEntries } from './recent-entries.ts';

const entry = (position: number, concerns: string[] = ['a']): LiveEntry => ({
  position,
  nominationId: 'n',
  seasonId: 's',
  caseSeq: 1,
  kind: 'LevelOpened',
  level: 'WARD',
  unitId: null,
  at: new Date(0),
  concerns,
});
const positions = (entries: readonly LiveEntry[]) => entries.map(({ position }) => position);

describe('Recent entries', () => {
  it('are given out behind a position, those of a unit alone, up to a limit', () => {
    const recent = new RecentEntries(10);
    recent.add([entry(12), entry(13, ['b']), entry(17), entry(18)], 20);
    expect(positions(recent.after(10, null, 9))).toEqual([12, 13, 17, 18]);
    expect(positions(recent.after(12, 'a', 9))).toEqual([17, 18]);
    expect(positions(recent.after(11, 'a', 2))).toEqual([12, 17]);
    expect(recent.after(20, null, 9)).toEqual([]);
    expect([recent.upTo, recent.holds(10), recent.holds(9)]).toEqual([20, true, false]);
  });

  it('forget the oldest, and say so', () => {
    const recent = new RecentEntries(0);
    recent.add(
      Array.from({ length: RECENT_MAX + 3 }, (_, index) => entry(index + 1)),
      RECENT_MAX + 3,
    );
    expect(recent.holds(2)).toBe(false);
    expect(recent.holds(3)).toBe(true);
    expect(positions(recent.after(3, null, 2))).toEqual([4, 5]);
  });
});
