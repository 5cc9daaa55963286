import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key under which this home's secret votes are sealed, 32 bytes in base64. It is made at the first start and kept in
 * `<home>/ballot.key`, which only its owner may read. Without it no box that is open can be counted.
 */
export function keptBallotKey(home: string): string {
  const path = join(home, 'ballot.key');
  return readKey(path) ?? makeKey(path);
}

function readKey(path: string): string | undefined {
  let key: string;
  try {
    key = readFileSync(path, 'utf8').trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
  if (/^[A-Za-z0-9+/]{43}=$/.test(key)) return key;
  // A new one would not open what was sealed under the old one.
  throw new Error(`${path} holds no key of 32 bytes in base64. Put back the one that was there.`);
}

/** Written aside and linked into its place: whoever finds a key there finds a whole one, and the first one stays. */
function makeKey(path: string): string {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(path) as string;
}
