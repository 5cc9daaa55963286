import { join } from 'node:path';
import type { SeasonFile, SeasonOpened } from '@laurel/contracts';
import { projectRoot } from '@laurel/platform';
import type { Request } from './api.ts';

/** Where a season file that the product ships lies. */
export function shippedSeason(name: string): string {
  return join(projectRoot, 'apps', 'cli', 'seasons', `${name}.json`);
}

/** Opens the season of a file with its units; nobody has acted in it yet. */
export async function openSeasonOf(request: Request, file: SeasonFile): Promise<string> {
  const { id: code, title, ruleSet, periods } = file;
  const units = file.units.map(({ id, ...rest }) => ({ code: id, ...rest }));
  const rules = { id: ruleSet.id, overrides: ruleSet.overrides };
  const opened = await request<SeasonOpened>(
    'POST',
    '/v1/seasons',
    { code, title, ruleSet: rules, periods, units },
    { role: 'ADMIN' },
  );
  if (opened.status !== 201) throw new Error(`No season: ${JSON.stringify(opened.body)}`);
  return opened.body.season.id;
}
