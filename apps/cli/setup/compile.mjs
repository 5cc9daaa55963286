import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { runQuietly, toolEnv } from './children.mjs';
import { buildMark, hashOf } from './fingerprint.mjs';
import { node24 } from './node24.mjs';
import { inRoot } from './places.mjs';
import { step } from './steps.mjs';

/** Programs, and the client that other systems take. */
const PROGRAMS = '@laurel/api,@laurel/worker,@laurel/cli,@laurel/client,@laurel/web';

/** What goes into the workflow bundle: the bundler reads these sources, not their built files. */
const BUNDLED = [
  'workflows/src',
  'libs/domain/src',
  'libs/contracts/src',
  'apps/worker/dist/bundle.js',
  'apps/worker/dist/workflow-bundle.js',
  'package-lock.json',
];

/** Builds the programs, the client and the workflow bundle. Where nothing changed since the last time, not even nx is asked. */
export async function ensureBuilt() {
  const stamp = inRoot('node_modules', '.laurel-built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === buildMark()) return;
  await step('Building', 'Built', async () => {
    await nx(['run-many', '-t', 'build', '-p', PROGRAMS]);
    await bundleWorkflows();
  });
  writeFileSync(stamp, buildMark());
}

/** Runs nx under our Node, without its daemon: one started by another Node would stay behind. */
export async function nx(args) {
  const env = toolEnv({ NX_DAEMON: 'false', NX_TUI: 'false' });
  await runQuietly(node24(), [tool('nx'), ...args, '--output-style=static'], env);
}

/** The script behind a command that npm installed. */
export function tool(name) {
  return realpathSync(inRoot('node_modules', '.bin', name));
}

/** The stamp holds a hash of the content, not a time: a bundle is made anew when what goes into it has changed. */
async function bundleWorkflows() {
  const stamp = inRoot('apps', 'worker', 'bundle', 'sources');
  const hash = hashOf(BUNDLED);
  const isBundled = existsSync(inRoot('apps', 'worker', 'bundle', 'workflows.cjs'));
  if (isBundled && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await runQuietly(node24(), [inRoot('apps', 'worker', 'dist', 'bundle.js')]);
  writeFileSync(stamp, hash);
}
