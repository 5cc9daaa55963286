import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './children.mjs';
import { checkNode } from './node24.mjs';
import { inRoot } from './places.mjs';
import { step } from './steps.mjs';

/** Makes sure that node_modules holds what package-lock.json says. Does nothing when it does. */
export async function ensureInstalled() {
  checkNode();
  const folder = inRoot();
  if (isInstalled(folder)) return;
  await step('Installing packages (npm ci)', 'Packages installed', () => {
    // Under `npm start` npm says where it is; a person who runs the script by hand has it on the PATH.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const env = { ...process.env };
    return npm?.endsWith('.js') ? runQuietly(process.execPath, [npm, ...args], env) : runQuietly('npm', args, env);
  });
  writeStamp(folder);
}

/** True when node_modules was installed from the present lock file, by us or by a plain `npm ci`. */
export function isInstalled(folder) {
  const own = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(own)) return false;
  const stamp = stampPath(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)) return true;
  // npm writes its own lock last of all, so a younger one means that a whole install came after the lock file changed.
  if (statSync(own).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) return false;
  writeStamp(folder);
  return true;
}

/** Remembers from which lock file node_modules was installed. */
export function writeStamp(folder) {
  writeFileSync(stampPath(folder), lockHash(folder));
}

function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

function stampPath(folder) {
  return join(folder, 'node_modules', '.laurel-lock');
}
