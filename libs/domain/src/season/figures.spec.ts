import { describe, expect, it } from '@jest/globals';
import { AGES, type FigureLine, inOrderOfFigures } from './figures.ts';

const NONE = { came: 0, left: 0, overdue: 0, granted: 0, recipients: 0, grantedBefore: 0, recipientsBefore: 0 };
const unit = (name: string, open: number): FigureLine => ({ ...NONE, level: 'WARD', unit: { id: name, name }, open });

describe('The figures of a season', () => {
  it('The ages of open files follow on each other without a gap, and the last has no end', () => {
    expect(AGES.map(({ fromDays, toDays }) => [fromDays, toDays])).toEqual([
      [0, 5],
      [6, 10],
      [11, 20],
      [21, 30],
      [31, null],
    ]);
  });

  it('Levels stand in the order of their rank', () => {
    const levels = (['CITY_POLICE', 'WARD', 'DISTRICT'] as const).map((level) => ({
      ...NONE,
      level,
      unit: null,
      open: 9,
    }));
    expect(inOrderOfFigures(levels).map(({ level }) => level)).toEqual(['WARD', 'DISTRICT', 'CITY_POLICE']);
  });

  it('Units stand by their open files, the most first, and alike ones by their Vietnamese name', () => {
    const lines = [unit('Phường Đ', 1), unit('Phường B', 3), unit('Phường D', 1), unit('Phường A', 1)];
    expect(inOrderOfFigures(lines).map((line) => line.unit?.name)).toEqual([
      'Phường B',
      'Phường A',
      'Phường D',
      'Phường Đ',
    ]);
  });
});
