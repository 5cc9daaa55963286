import { readSeason } from '@laurel/cli';
import type { SeasonFile, SeasonFileNomination } from '@laurel/contracts';
import { shippedSeason } from './season-files.ts';

/**
 * Season B `times` over, each time with nominees of its own, and after every act of every course the same act once more,
 * which is refused: a season long enough to kill something in the middle of it.
 */
export function longSeason(times: number): SeasonFile {
  const file = readSeason(shippedSeason('b-cumulative'));
  const expected = file.expect;
  if (!expected?.tally || !expected.outcomes || !expected.cases) throw new Error('Season B expects nothing.');
  const copies = Array.from({ length: times }, (_, index) => `copy-${index + 1}`);
  const nominations = copies.flatMap((copy) => file.nominations.map((nomination) => copied(nomination, copy)));
  const tally = expected.tally.map((row) => ({
    ...row,
    granted: row.granted * times,
    inForce: row.inForce * times,
    recipients: row.recipients * times,
  }));
  const outcomes = Object.fromEntries(Object.entries(expected.outcomes).map(([word, count]) => [word, count * times]));
  const cases = copies.flatMap((copy) =>
    (expected.cases ?? []).map((one) => ({ ...one, ref: `${one.ref}/${copy}`, refusals: refusalsOf(file, one.ref) })),
  );
  return { ...file, id: 'long', nominations, expect: { tally, outcomes, cases } };
}

function copied(nomination: SeasonFileNomination, copy: string): SeasonFileNomination {
  return {
    ...nomination,
    ref: `${nomination.ref}/${copy}`,
    nominee: `${nomination.nominee} ${copy}`,
    achievement: `${nomination.achievement}/${copy}`,
    course: nomination.course.flatMap((act) => [act, act]),
  };
}

/** The second of each pair of acts comes too late; the very last one meets a closed case. */
function refusalsOf(file: SeasonFile, ref: string): string[] {
  const course = file.nominations.find((nomination) => nomination.ref === ref)?.course ?? [];
  return course.map((_, index) => (index < course.length - 1 ? 'NOT_AT_THIS_LEVEL' : 'CASE_CLOSED'));
}
