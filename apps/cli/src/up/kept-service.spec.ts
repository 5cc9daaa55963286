import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeptProcess, spawnKept, waitUntil } from '@laurel/platform';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { keepService } from './kept-service.ts';

let home: string;
let started: KeptProcess[];
let notices: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'laurel-kept-'));
  started = [];
  notices = [];
});
afterEach(() => rmSync(home, { recursive: true }));

const service = () =>
  keepService({
    name: 'worker',
    launch: () => spawnKept({ name: 'worker', command: 'sleep', args: ['1000'], home, env: process.env }),
    onNotice: (line) => notices.push(line),
    onStarted: (child) => started.push(child),
    onGaveUp: (reason) => notices.push(reason),
  });

it('A watched service that is killed is started again, and the reason is said', async () => {
  const worker = service();
  await worker.start();
  worker.watch();
  const first = worker.pid();
  worker.kill();
  await waitUntil(async () => started.length === 2, { what: 'The second start', limitMs: 20_000 });
  expect(worker.pid()).not.toBe(first);
  expect(notices[0]).toMatch(/worker: ended with SIGKILL/);
  await worker.stop();
  expect(worker.pid()).toBe(0);
});

it('A service that nobody watches stays dead until it is started by hand', async () => {
  const worker = service();
  await worker.start();
  worker.kill();
  await started[0]?.exited;
  expect(worker.lost()).toMatch(/worker ended with SIGKILL/);
  await worker.start();
  expect(started).toHaveLength(2);
  await worker.stop();
});

it('A service that is stopped is not started again', async () => {
  const worker = service();
  await worker.start();
  worker.watch();
  await worker.stop();
  expect(started).toHaveLength(1);
  expect(notices).toEqual([]);
});
