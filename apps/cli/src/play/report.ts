import type { SeasonFile } from '@laurel/contracts';
import type { PlayedSeason } from './play.ts';

/**
 * The season's end as a person reads it: the tally beside what the file expects, the outcomes, the differences.
 * `expectation` heads the column of what is expected, in one word.
 */
export function report(file: SeasonFile, played: PlayedSeason, expectation = 'expected'): string[] {
  return [
    '',
    `  ${file.title.vi}`,
    `  ${file.title.en}`,
    '',
    ...tallyLines(file, played, expectation),
    '',
    `  Cases: ${Object.entries(played.outcomes)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ')}`,
    '',
    ...verdict(file, played),
  ];
}

const LEVEL_NAMES: { readonly [level: string]: string } = {
  WARD: 'Ward',
  DISTRICT: 'District',
  CITY_POLICE: 'City police',
};
const CATEGORY_NAMES: { readonly [category: string]: string } = {
  INDIVIDUAL: 'individuals',
  COLLECTIVE: 'collectives',
  HOUSEHOLD: 'households',
};

function tallyLines(file: SeasonFile, { tally }: PlayedSeason, expectation: string): string[] {
  const cell = (text: string | number, width: number) => String(text).padStart(width);
  const head = `  ${'Level'.padEnd(12)} ${'Category'.padEnd(12)}${cell('granted', 9)}${cell(expectation, 10)}${cell('in force', 10)}${cell('recipients', 12)}`;
  const rows = tally.map((row) => {
    const want = file.expect?.tally?.find((one) => one.level === row.level && one.category === row.category)?.granted;
    const mark = want === undefined || want === row.granted ? '' : '  ← differs';
    return `  ${(LEVEL_NAMES[row.level] ?? row.level).padEnd(12)} ${(CATEGORY_NAMES[row.category] ?? row.category).padEnd(12)}${cell(row.granted, 9)}${cell(want ?? '–', 10)}${cell(row.inForce, 10)}${cell(row.recipients, 12)}${mark}`;
  });
  return [head, `  ${'─'.repeat(head.length - 2)}`, ...rows];
}

function verdict(file: SeasonFile, { match, differences }: PlayedSeason): string[] {
  if (!file.expect) return ['  The file expects nothing, so nothing was compared.'];
  if (match) return ['  ✓ All as expected.'];
  return [`  ✗ ${differences.length} differences:`, ...differences.map((text) => `    ${text}`)];
}
