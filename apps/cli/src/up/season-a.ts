import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';
import { type PlayedSeason, playSeason } from '../play/play.ts';
import { readSeason } from '../play/read-season.ts';
import { report } from '../play/report.ts';
import type { Reporter } from './reporter.ts';
import type { RunningStack } from './run-file.ts';

const SEASON_A = join(projectRoot, 'apps', 'cli', 'seasons', 'a-exclusive.json');

/** True while the database holds no season: then `laurel up` plays the first one, so that there is something to see. */
export async function hasNoSeason(stack: RunningStack): Promise<boolean> {
  const answer = await fetch(`${stack.apiUrl}/v1/seasons`, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`GET /v1/seasons answered ${answer.status}: ${await answer.text()}`);
  const { items } = (await answer.json()) as { items: unknown[] };
  return items.length === 0;
}

/** Plays season A. Returns the lines that show the tally beside the totals of the article; throws when they differ. */
export async function playSeasonA({ apiUrl }: RunningStack, reporter: Reporter): Promise<string[]> {
  const file = readSeason(SEASON_A);
  const played = await reporter.step(
    `Playing the season of ward Quảng An: ${file.nominations.length} nominations`,
    (season: PlayedSeason) => `Season played: ${season.cases.length} nominations decided`,
    () => playSeason(file, { apiUrl }),
  );
  const lines = report(file, played, 'article');
  if (!played.match) throw new Error(`Season A did not end as it must:\n${lines.join('\n')}`);
  return lines;
}
