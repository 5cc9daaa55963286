import type { OpenSeason } from '@laurel/contracts';
import { wrongField } from '../problem/problem.ts';

/** A window that is over, or a season that has ended, cannot be opened: a year that was mistyped would close it at once, for good. */
export function datesAhead({ closesAt, endsAt }: Pick<OpenSeason, 'closesAt' | 'endsAt'>, now: Date): void {
  for (const [path, date] of Object.entries({ closesAt, endsAt })) {
    if (date !== undefined && Date.parse(date) <= now.getTime()) throw wrongField(path, 'must lie in the future');
  }
}

/** Whether a workflow keeps the season: one without dates waits for nothing. */
export function hasDates(season: { readonly [date in 'opensAt' | 'closesAt' | 'endsAt']: unknown }): boolean {
  return [season.opensAt, season.closesAt, season.endsAt].some((date) => date !== null);
}
