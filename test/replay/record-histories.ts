/**
 * Records the histories that replay.spec.ts replays, one JSON file per released path, on a stack of its own:
 *
 *     npm run build && node test/replay/record-histories.ts [<path> …]
 *
 * Run it by hand when a path is released. A recorded history is never recorded again: workflows of that age are still
 * open somewhere. So existing files are kept, and only missing ones (or those that are named) are written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { AWARD_PATHS } from './award-paths.ts';
import { LIST_PATHS } from './list-paths.ts';
import { stack, store, temporal } from './recording.ts';
import { SEASON_PATHS } from './season-paths.ts';
import { STEP_PATHS } from './step-paths.ts';

const named = process.argv.slice(2);

try {
  for (const [path, play] of Object.entries({ ...AWARD_PATHS, ...STEP_PATHS, ...SEASON_PATHS, ...LIST_PATHS })) {
    const file = fileURLToPath(new URL(`${path}.json`, import.meta.url));
    if (named.length > 0 ? !named.includes(path) : existsSync(file)) continue;
    const handle = temporal.client.workflow.getHandle(await play());
    await handle.result();
    // Who recorded it is a process and a machine: nobody's business.
    const text = historyToJSON(await handle.fetchHistory()).replaceAll(/"\d+@[^"]*"/g, '"recorder"');
    writeFileSync(file, `${text.trimEnd()}\n`);
    console.log(`recorded ${path}`);
  }
} finally {
  await temporal.close();
  await store.destroy();
  await stack.stop();
}
