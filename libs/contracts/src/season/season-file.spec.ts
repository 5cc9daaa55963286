import { describe, expect, it } from '@jest/globals';
import { SeasonFile } from './season-file.ts';

const ACT = { at: 'WARD', by: 'HEAD', do: 'decide', with: { ownAward: 'COMMEND', onward: 'STOP' } };
const NOMINATION = {
  ref: 'individual-01',
  nominee: 'Nguyễn Văn A (tên giả định)',
  category: 'INDIVIDUAL',
  from: 'QA-01',
  period: '2022',
  achievement: 'a:2022',
  asks: 'WARD',
  course: [ACT],
};
const FILE = {
  format: 'laurel.season/1',
  id: 'season',
  title: { vi: 'Đợt xét', en: 'Season' },
  ruleSet: { id: 'plain' },
  periods: ['2022'],
  units: [{ id: 'QA', level: 'WARD', name: 'Phường' }],
  nominations: [NOMINATION],
};

/** The path of the first problem, or null. */
function wrongAt(change: object): string | null {
  const parsed = SeasonFile.safeParse({ ...FILE, ...change });
  return parsed.success ? null : (parsed.error.issues[0]?.path.join('.') ?? '');
}
const withNomination = (change: object) => wrongAt({ nominations: [{ ...NOMINATION, ...change }] });
const withAct = (change: object) => withNomination({ course: [{ ...ACT, ...change }] });

describe('A season file', () => {
  it('The smallest file is taken, and an act without data has none', () => {
    const { with: _, ...bare } = ACT;
    const parsed = SeasonFile.parse({ ...FILE, nominations: [{ ...NOMINATION, course: [bare] }] });
    expect(parsed.nominations[0]?.course[0]?.with).toEqual({});
  });

  it('A name is kept in NFC, so that the same name is the same nominee', () => {
    const nominee = NOMINATION.nominee.normalize('NFD');
    const parsed = SeasonFile.parse({ ...FILE, nominations: [{ ...NOMINATION, nominee }] });
    expect(parsed.nominations[0]?.nominee).toBe(NOMINATION.nominee.normalize('NFC'));
  });

  it('What a newer writer adds beside is left alone', () => {
    expect(wrongAt({ note: 'invented data' })).toBeNull();
    expect(withNomination({ note: 'x' })).toBeNull();
  });

  it.each([
    ['NOMINATOR', true],
    ['MEMBER:7', true],
    ['AGENCY:tax', true],
    ['CLOCK', true],
    ['KING', false],
    ['MEMBER', false],
    ['MEMBER:x', false],
    ['head', false],
  ])('Somebody who acts as %s is known: %s', (by, isKnown) => {
    expect(withAct({ by })).toBe(isKnown ? null : 'nominations.0.course.0.by');
  });

  it.each(['submit', 'decide', 'withdraw', 'castBallot', 'hold', 'awaitLapse', 'awaitSeasonEnd'])(
    'The act %s is known',
    (word) => {
      expect(withAct({ do: word })).toBeNull();
    },
  );

  it.each([
    ['format', { format: 'laurel.season/2' }],
    ['id', { id: ' ' }],
    ['title.vi', { title: { en: 'Season' } }],
    ['ruleSet', { ruleSet: 'plain' }],
    ['periods', { periods: [] }],
    ['units', { units: [] }],
    ['units.0.level', { units: [{ id: 'a', level: 'MOON', name: 'a' }] }],
    ['expect.outcomes', { expect: { outcomes: { WON: 1 } } }],
    ['expect.tally.0.granted', { expect: { tally: [{ level: 'WARD', category: 'INDIVIDUAL', granted: -1 }] } }],
  ])('A fault is told by its path: %s', (path, change) => {
    expect(wrongAt(change)).toBe(path);
  });

  it('The faults of a nomination and of an act are told by their paths', () => {
    expect(withNomination({ category: 'CAT' })).toBe('nominations.0.category');
    expect(withNomination({ from: undefined })).toBe('nominations.0.from');
    expect(withNomination({ nominee: 'a\u202Eb' })).toBe('nominations.0.nominee');
    expect(withAct({ at: 'MOON' })).toBe('nominations.0.course.0.at');
    expect(withAct({ do: 'applaud' })).toBe('nominations.0.course.0.do');
  });
});
