import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { markOf, stillRuns } from './living.ts';
import { lastLines } from './log-tail.ts';
import { spawnKept } from './process.ts';
import { waitUntil } from './wait.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'laurel-process-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const run = (script: string) =>
  spawnKept({ name: 'child', command: process.execPath, args: ['-e', script], home, env: {} });

it('A kept process writes to its own log and tells how it ended', async () => {
  const child = await run('console.log("ready"); process.exitCode = 3');
  expect(await child.exited).toEqual({ code: 3, signal: null });
  expect(lastLines(child.logFile, 20, child.logFrom)).toEqual(['ready']);
});

it('A process that ignores the orderly signal is killed when its time is over', async () => {
  const child = await run('process.on("SIGTERM", () => {}); console.log("deaf"); setInterval(() => {}, 1000)');
  await waitUntil(async () => lastLines(child.logFile, 1).length > 0, { what: 'The child', limitMs: 20_000 });
  await child.stop([{ signal: 'SIGTERM', forMs: 50 }]);
  expect(child.exit()).toEqual({ code: null, signal: 'SIGKILL' });
});

it('A mark names one process only', async () => {
  const child = await run('setInterval(() => {}, 1000)');
  const mark = markOf(child.pid);
  expect(mark && stillRuns(mark)).toBe(true);
  expect(stillRuns({ pid: child.pid, began: 'another time' })).toBe(false);
  child.kill();
  await child.exited;
  expect(mark && stillRuns(mark)).toBe(false);
});

it('A program that is not there fails at once', async () => {
  const missing = spawnKept({ name: 'child', command: join(home, 'none'), args: [], home, env: {} });
  await expect(missing).rejects.toThrow(/ENOENT/);
});
