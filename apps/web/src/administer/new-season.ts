import { endOfDay } from '@laurel/domain';
import type { Schemas } from '../shell/client.ts';
import { type Beginning, unitsWithout } from './beginning.ts';

/** What is written in the form: days as `yyyy-mm-dd` or nothing, periods with commas between. */
export interface Written {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly periods: string;
  /** The id of a shipped rule set; empty: that of the beginning. */
  readonly ruleSet: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly endsOn: string;
}

/** What the form begins with. */
export const writtenFrom = ({ code, title, periods }: Beginning): Written => ({
  code,
  titleVi: title.vi,
  titleEn: title.en,
  periods: periods.join(', '),
  ruleSet: '',
  opensOn: '',
  closesOn: '',
  endsOn: '',
});

/** Where the API's own names stand in the form; units and agencies are taken over as a whole, below the fields. */
export const API_NAMES = {
  'title.vi': 'titleVi',
  'title.en': 'titleEn',
  opensAt: 'opensOn',
  closesAt: 'closesOn',
  endsAt: 'endsOn',
  agencies: 'units',
} as const;

export const periodsIn = (written: string) =>
  written
    .split(',')
    .map((period) => period.trim())
    .filter((period) => period !== '');

/** Which day is wrong, and why: a last day that is over would close the season at once, for good. */
export function wrongDays({ opensOn, closesOn, endsOn }: Written, today: string): ('closesOn' | 'endsOn')[] {
  const isBefore = (day: string, other: string) => day !== '' && other !== '' && day < other;
  return [
    ...(isBefore(closesOn, today) || isBefore(closesOn, opensOn) ? (['closesOn'] as const) : []),
    ...(isBefore(endsOn, today) || isBefore(endsOn, opensOn) || isBefore(endsOn, closesOn)
      ? (['endsOn'] as const)
      : []),
  ];
}

/** What is asked of the API. A first day begins at midnight here, a last one ends with it. */
export function newSeason(
  { units, agencies, ruleSet }: Beginning,
  written: Written,
  leftOut: ReadonlySet<string>,
): Schemas['OpenSeason'] {
  const { code, titleVi, titleEn, opensOn, closesOn, endsOn } = written;
  const end = (day: string) => new Date(endOfDay(day)).toISOString();
  return {
    code,
    title: { vi: titleVi, en: titleEn },
    periods: periodsIn(written.periods),
    ruleSet: written.ruleSet === '' ? ruleSet : { id: written.ruleSet },
    units: unitsWithout(units, leftOut),
    ...(agencies ? { agencies } : {}),
    ...(opensOn ? { opensAt: new Date(`${opensOn}T00:00:00+07:00`).toISOString() } : {}),
    ...(closesOn ? { closesAt: end(closesOn) } : {}),
    ...(endsOn ? { endsAt: end(endsOn) } : {}),
  };
}
