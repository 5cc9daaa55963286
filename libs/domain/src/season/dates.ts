import { type Refusal, refuse } from '../refusal/refusal.ts';

/** Where an instant lies to the receiving window of a season. */
export type SeasonWindow = 'BEFORE' | 'OPEN' | 'CLOSED';

/** The announced dates of a season (milliseconds UTC). From `endsAt` on the season has ended, whoever wrote it down when. */
export interface SeasonDates {
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly endsAt: number | null;
  /** When it was ended, by its date or by an administrator. */
  readonly endedAt: number | null;
}

/** What a submission has to know of its season. */
export interface SeasonStanding {
  readonly seasonHasEnded?: boolean;
  readonly seasonWindow?: SeasonWindow;
}

/** How a season stands at an instant. A window without a beginning is open from the start, one without an end until the season ends. */
export function seasonStandingAt(
  { opensAt, closesAt, endsAt, endedAt }: SeasonDates,
  at: number,
): Required<SeasonStanding> {
  const isPast = (instant: number | null) => instant !== null && instant <= at;
  const isBefore = opensAt !== null && opensAt > at;
  return {
    seasonHasEnded: endedAt !== null || isPast(endsAt),
    seasonWindow: isBefore ? 'BEFORE' : isPast(closesAt) ? 'CLOSED' : 'OPEN',
  };
}

/** A nomination is handed in while its season receives; null when it does, or when nobody told how it stands. */
export function refuseBySeason({ seasonHasEnded, seasonWindow }: SeasonStanding): Refusal | null {
  if (seasonHasEnded) return refuse('SEASON_ENDED');
  if (seasonWindow === 'BEFORE') return refuse('SEASON_NOT_OPEN_YET');
  return seasonWindow === 'CLOSED' ? refuse('SEASON_WINDOW_CLOSED') : null;
}

/** The first of the dates that still lies ahead; null when none does, or when the season has ended. */
export function nextDate({ opensAt, closesAt, endsAt, endedAt }: SeasonDates, at: number): number | null {
  if (endedAt !== null) return null;
  const ahead = [opensAt, closesAt, endsAt].filter((instant) => instant !== null && instant > at) as number[];
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
