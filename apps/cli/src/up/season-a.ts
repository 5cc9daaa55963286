import { join } from 'node:path';
import type { SeasonTally, SeasonView } from '@laurel/contracts';
import { projectRoot } from '@laurel/platform';
import { compare } from '../play/differences.ts';
import { type PlayedSeason, playSeason } from '../play/play.ts';
import { readSeason } from '../play/read-season.ts';
import { report } from '../play/report.ts';
import type { Reporter } from './reporter.ts';
import type { RunningStack } from './run-file.ts';

/** The season of the article, as a file. */
export const SEASON_A = join(projectRoot, 'apps', 'cli', 'seasons', 'a-exclusive.json');

/** What the file expects are the totals of the article that the season is taken from. */
const HEAD = 'article';

/** The stack has just said that it is ready. */
const READ_LIMIT_MS = 10_000;

/** Season A as it stands in the database, beside the article; an empty database is first filled by playing it. */
export async function seasonA(stack: RunningStack, reporter: Reporter): Promise<string[]> {
  const seasons = await read<{ items: SeasonView[] }>(`${stack.apiUrl}/v1/seasons?limit=200`);
  if (seasons.items.length === 0) return playSeasonA(stack, reporter);
  const file = readSeason(SEASON_A);
  const played = seasons.items.find(({ code }) => code === file.id);
  if (!played) return [];
  if (!played.endedAt) return playSeasonA(stack, reporter); // The start that played it was interrupted.
  const { tally, outcomes } = await read<SeasonTally>(`${stack.apiUrl}/v1/seasons/${played.id}/tally`);
  const { cases: _, ...expect } = file.expect ?? {};
  const differences = compare(expect, { tally, outcomes, cases: [] });
  return report(
    file,
    { season: file.id, match: differences.length === 0, tally, outcomes, cases: [], differences },
    HEAD,
  );
}

/** Plays season A; throws when it ends otherwise than it must. */
async function playSeasonA({ apiUrl }: RunningStack, reporter: Reporter): Promise<string[]> {
  const file = readSeason(SEASON_A);
  const played = await reporter.step(
    `Playing the season of ward Quảng An: ${file.nominations.length} nominations`,
    (season: PlayedSeason) => `Season played: ${season.cases.length} nominations decided`,
    () => playSeason(file, { apiUrl }),
  );
  const lines = report(file, played, HEAD);
  if (!played.match) throw new Error(`Season A did not end as it must:\n${lines.join('\n')}`);
  return lines;
}

async function read<Body>(url: string): Promise<Body> {
  const answer = await fetch(url, {
    headers: { 'Laurel-Demo-Role': 'AUDITOR' },
    signal: AbortSignal.timeout(READ_LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`GET ${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
