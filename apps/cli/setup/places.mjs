import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project root, as a folder URL: everything in set-up is found from here, never from the working directory. */
export const root = new URL('../../../', import.meta.url);

/** A path below the project root. */
export function inRoot(...parts) {
  return join(fileURLToPath(root), ...parts);
}

/** The entry of the command line program, once it is built. */
export const main = inRoot('apps', 'cli', 'dist', 'main.js');
