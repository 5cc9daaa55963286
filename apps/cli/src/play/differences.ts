import type { SeasonFile } from '@laurel/contracts';
import type { PlayedSeason } from './play.ts';

type Expected = SeasonFile['expect'];
type Actual = Pick<PlayedSeason, 'tally' | 'outcomes' | 'cases'>;

/** Every place where the season ended otherwise than the file expects, one text each; what `expect` leaves out is not compared. */
export function compare(expected: Expected, actual: Actual): string[] {
  if (!expected) return [];
  return [
    ...(expected.tally ? tallyDifferences(expected.tally, actual.tally) : []),
    ...(expected.outcomes ? outcomeDifferences(expected.outcomes, actual.outcomes) : []),
    ...(expected.cases ? caseDifferences(expected.cases, actual.cases) : []),
  ];
}

/** A row that one side lacks counts as a row of zeros. */
function tallyDifferences(expected: Actual['tally'], actual: Actual['tally']): string[] {
  const keyOf = (row: Actual['tally'][number]) => `${row.level} ${row.category}`;
  const keys = new Set([...expected, ...actual].map(keyOf));
  return [...keys].flatMap((key) => {
    const [want, have] = [expected, actual].map((rows) => rows.find((row) => keyOf(row) === key));
    return (['granted', 'inForce', 'recipients'] as const).flatMap((figure) =>
      differ(`tally ${key} ${figure}`, want?.[figure] ?? 0, have?.[figure] ?? 0),
    );
  });
}

function outcomeDifferences(expected: Actual['outcomes'], actual: Actual['outcomes']): string[] {
  const outcomes = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...outcomes].flatMap((outcome) =>
    differ(`outcomes ${outcome}`, expected[outcome] ?? 0, actual[outcome] ?? 0),
  );
}

function caseDifferences(expected: NonNullable<NonNullable<Expected>['cases']>, actual: Actual['cases']): string[] {
  return expected.flatMap(({ ref, outcome, grants, refusals }) => {
    const played = actual.find((one) => one.ref === ref);
    if (!played) return [`case ${ref}: expected, but the file has no such nomination`];
    const inWords = (list: readonly { level: string; state: string }[]) =>
      list.map(({ level, state }) => `${level} ${state}`).join(', ');
    return [
      ...differ(`case ${ref} outcome`, outcome, played.outcome),
      ...differ(`case ${ref} grants`, inWords(grants), inWords(played.grants)),
      ...differ(`case ${ref} refusals`, refusals.join(', '), played.refusals.join(', ')),
    ];
  });
}

function differ(what: string, want: string | number | null, have: string | number | null): string[] {
  return want === have ? [] : [`${what}: expected ${shown(want)}, was ${shown(have)}`];
}

function shown(value: string | number | null): string {
  return value === '' ? 'none' : String(value);
}
