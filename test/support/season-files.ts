import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';

/** Where a season file that the product ships lies. */
export function shippedSeason(name: string): string {
  return join(projectRoot, 'apps', 'cli', 'seasons', `${name}.json`);
}
