import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './places.mjs';

const OLDEST_FOR_NPM = [20, 19];
const WANTED_MAJOR = 24;

/** Stops with a clear text when the Node that runs npm is too old even for that. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_FOR_NPM;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${version} is too old: Laurel needs Node ${OLDEST_FOR_NPM.join('.')} or later to install itself.\n` +
      'Install a current Node from https://nodejs.org and run the command again.',
  );
}

/** The Node that runs Laurel: the one npm installed with it, or the present one where none is served (macOS). */
export function node24() {
  const installed = inRoot('node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(installed) && answers(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath;
  throw new Error(
    `Laurel runs on Node ${WANTED_MAJOR}. On Linux npm installs it (package node-linux-${process.arch}); here it did not,` +
      ` and this is Node ${process.versions.node}.\nInstall Node ${WANTED_MAJOR} from https://nodejs.org and try again.`,
  );
}

/** On a Linux with another C library the installed program is there but does not run. */
function answers(program) {
  return program === process.execPath || spawnSync(program, ['--version'], { timeout: 10_000 }).status === 0;
}
