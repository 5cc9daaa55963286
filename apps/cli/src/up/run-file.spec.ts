import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimHome, readRun, removeRun, runningStack, writeRun } from './run-file.ts';

let home: string;
let server: Server;
let apiUrl: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'laurel-run-'));
  server = createServer((_request, answer) => void answer.end('ready'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

const addresses = { databaseUrl: 'd', temporalAddress: 't', namespace: 'n', taskQueue: 'q' };

describe('run.json', () => {
  it('says nothing runs from a home that has no such file', async () => {
    expect(await runningStack(home)).toBeUndefined();
  });

  it('names the stack while its supervisor lives and its API answers', async () => {
    const file = await claimHome(home);
    writeRun(home, { ...file, ...addresses, apiUrl });
    expect(await runningStack(home)).toMatchObject({ ...addresses, apiUrl });
  });

  it('names no stack whose API does not answer', async () => {
    const file = await claimHome(home);
    writeRun(home, { ...file, ...addresses, apiUrl: 'http://127.0.0.1:9' });
    expect(await runningStack(home)).toBeUndefined();
  });

  it('names no stack whose supervisor is another process by now', async () => {
    const file = await claimHome(home);
    writeRun(home, { ...file, ...addresses, apiUrl, supervisor: { pid: process.pid, began: 'earlier' } });
    expect(await runningStack(home)).toBeUndefined();
  });

  it('lets one supervisor at a time claim a home', async () => {
    await claimHome(home);
    await expect(claimHome(home)).rejects.toThrow(/starts, runs or stops/);
    removeRun(home);
    await expect(claimHome(home)).resolves.toMatchObject({ processes: {} });
  });

  it('of a supervisor that died does not keep the next one out', async () => {
    const file = await claimHome(home);
    writeRun(home, { ...file, supervisor: { pid: process.pid, began: 'earlier' } });
    await expect(claimHome(home)).resolves.toMatchObject({ supervisor: { pid: process.pid } });
  });

  it('that was cut short does not keep the next supervisor out', async () => {
    writeFileSync(join(home, 'run.json'), '{"superv');
    await expect(claimHome(home)).resolves.toMatchObject({ processes: {} });
    expect(readRun(home)?.supervisor.pid).toBe(process.pid);
  });
});
