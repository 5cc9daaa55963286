import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** More than this is never read: twenty long lines fit. */
const MOST_BYTES = 64 * 1024;

/** The last lines a program wrote, from the given place in its log on. */
export function lastLines(file: string, count: number, from = 0): string[] {
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return [];
  }
  try {
    const { size } = fstatSync(open);
    const start = Math.max(Math.min(from, size), size - MOST_BYTES);
    const bytes = Buffer.alloc(size - start);
    readSync(open, bytes, 0, bytes.length, start);
    return bytes
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(-count)
      .filter((line) => line !== '');
  } finally {
    closeSync(open);
  }
}
