import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh home for a stack that nobody keeps. Others may pass through it, because PostgreSQL never runs as root. */
export function throwAwayHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'laurel-'));
  chmodSync(home, 0o711);
  return home;
}
