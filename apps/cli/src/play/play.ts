import type { SeasonFile } from '@laurel/contracts';
import { compare } from './differences.ts';
import { type ActingHeaders, type Api, apiAt } from './api.ts';
import { openSeasonOf } from './open-season.ts';
import { playCourses } from './play-courses.ts';
import { type PlayedCase, readCases } from './read-cases.ts';

export interface PlayOptions {
  /** Where the API of the running stack answers. */
  readonly apiUrl: string;
  /** One nomination after the other instead of several at once. */
  readonly inOrder?: boolean;
  /** How a request says as whom it acts; unless told, by the headers of the demonstration. */
  readonly acting?: ActingHeaders;
  readonly onProgress?: (line: string) => void;
}

/** How a season ended, in the shape of a season file's `expect`, and what differs from it. */
export interface PlayedSeason {
  readonly season: string;
  readonly match: boolean;
  readonly tally: NonNullable<NonNullable<SeasonFile['expect']>['tally']>;
  readonly outcomes: { readonly [outcome: string]: number };
  readonly cases: readonly PlayedCase[];
  readonly differences: readonly string[];
}

/** Takes a season file through the real stack as the named roles, ends the season, and compares. */
export async function playSeason(file: SeasonFile, options: PlayOptions): Promise<PlayedSeason> {
  const api: Api = apiAt(options.apiUrl, options.acting);
  const season = await openSeasonOf(api, file);
  const played = await playCourses(api, file, season, options);
  const { tally, outcomes } = await api.tally(season.id);
  const cases = await readCases(api, file, played);
  const differences = compare(file.expect, { tally, outcomes, cases });
  return { season: file.id, match: differences.length === 0, tally, outcomes, cases, differences };
}
