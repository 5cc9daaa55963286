import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { runQuietly, toolEnv } from './children.mjs';
import { buildMark, hashOf } from './fingerprint.mjs';
import { node24 } from './node24.mjs';
import { inRoot } from './places.mjs';
import { step } from './steps.mjs';

const PROGRAMS = '@laurel/api,@laurel/worker,@laurel/cli';

/** What goes into the workflow bundle: the bundler reads these sources, not their built files. */
const BUNDLED = [
  'workflows/src',
  'libs/domain/src',
  'libs/contracts/src',
  'apps/worker/dist/bundle.js',
  'apps/worker/dist/workflow-bundle.js',
  'package-lock.json',
];

/** Builds the three programs and the workflow bundle. Where nothing changed since the last time, not even nx is asked. */
export async function ensureBuilt() {
  const stamp = inRoot('node_modules', '.laurel-built');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === buildMark()) return;
  await step('Building', 'Built', () => nx(['run-many', '-t', 'build', '-p', PROGRAMS]));
  writeFileSync(stamp, buildMark());
}

/**
 * Runs nx under our Node, without its daemon: one started by another Node would stay behind. The bundle comes after
 * every run, because nx puts each `dist` back as it was when it was cached, with an older bundle or with none.
 */
export async function nx(args) {
  const env = toolEnv({ NX_DAEMON: 'false', NX_TUI: 'false' });
  try {
    await runQuietly(node24(), [tool('nx'), ...args, '--output-style=static'], env);
  } finally {
    await bundleWorkflows();
  }
}

/** The script behind a command that npm installed. */
export function tool(name) {
  return realpathSync(inRoot('node_modules', '.bin', name));
}

/**
 * The stamp holds a hash of the content, not a time: nx may bring back an older `dist`, bundle and stamp together, and
 * then the stamp tells.
 */
async function bundleWorkflows() {
  const program = inRoot('apps', 'worker', 'dist', 'bundle.js');
  if (!existsSync(program)) return;
  const stamp = inRoot('apps', 'worker', 'dist', 'workflows.bundle.sources');
  const hash = hashOf(BUNDLED);
  const bundle = inRoot('apps', 'worker', 'dist', 'workflows.bundle.cjs');
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await runQuietly(node24(), [program]);
  writeFileSync(stamp, hash);
}
