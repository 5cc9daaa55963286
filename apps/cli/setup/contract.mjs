import { runHere } from './children.mjs';
import { node24 } from './node24.mjs';
import { inRoot } from './places.mjs';

/** The exit code of the program where it could not run: no Python, or no packages for it. */
const NOT_TRIED = 3;

/** Tries the contract of the API by Schemathesis. The program says itself what it found, and why it did not run. */
export async function tryContract() {
  return readContract(await runHere(node24(), [inRoot('test', 'contract', 'contract-program.ts')]));
}

/** The verdict of its exit code. */
export function readContract(code) {
  if (code === 0) return 'HELD';
  return code === NOT_TRIED ? 'NOT_TRIED' : 'BROKEN';
}
