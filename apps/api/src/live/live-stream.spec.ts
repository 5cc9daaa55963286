import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LiveEntry } from '@laurel/store';
import type { Response } from 'express';
import { type EntrySource, LiveStream } from './live-stream.ts';

/** More than the kernel keeps for a connection on one machine. */
const MANY = 100_000;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A ledger of so many entries. */
function sourceOf(upTo: number): EntrySource {
  const entry = (position: number): LiveEntry => ({
    position,
    nominationId: '00000000-0000-4000-8000-000000000000',
    seasonId: '00000000-0000-4000-8000-000000000001',
    caseSeq: position,
    kind: 'LevelOpened',
    level: 'WARD',
    unitId: null,
    at: new Date(0),
    concerns: [],
  });
  return {
    upTo,
    after: (position, _unit, limit) => ({
      entries: Array.from({ length: Math.min(limit, upTo - position) }, (_, index) => entry(position + index + 1)),
      upTo,
    }),
  };
}

/** A real server whose streams begin behind the position in the path, and what became of the first of them. */
async function serving(source: EntrySource, slowLimitMs: number) {
  let stream: LiveStream | undefined;
  const most = { waiting: 0 };
  server = createServer((request, response) => {
    stream = new LiveStream(response as Response, source, null, Number(request.url?.slice(1)), slowLimitMs);
    response.once('close', () => (most.waiting = Math.max(most.waiting, response.writableLength)));
    response.writeHead(200);
    response.flushHeaders();
    void stream.run();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const open = (position: number) =>
    new Promise<IncomingMessage>((resolve, fail) => {
      get({ port, host: '127.0.0.1', path: `/${position}`, agent: false }, resolve).once('error', fail);
    });
  return { open, most, stream: () => stream };
}

/** The ids of whole blocks, read until there are enough or the stream is cut. */
async function idsFrom(response: IncomingMessage, enough: number): Promise<number[]> {
  const ids: number[] = [];
  let rest = '';
  response.setEncoding('utf8');
  try {
    for await (const text of response) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      ids.push(...blocks.map((block) => Number(/^id: (\d+)$/m.exec(block)?.[1])));
      if (ids.length >= enough) break;
    }
  } catch {
    // Cut in the middle: what came whole counts.
  }
  return ids;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('A stream', () => {
  it('waits for a reader that takes its time, and tells it all', async () => {
    const { open } = await serving(sourceOf(20_000), 5000);
    expect(await idsFrom(await open(0), 20_000)).toEqual(numbers(1, 20_000));
  });

  it('cuts off a reader that takes nothing, keeps little for it, and goes on behind what it had', async () => {
    const { open, most } = await serving(sourceOf(MANY), 200);
    const slow = await open(0);
    slow.pause();
    await sleep(1500);
    const first = await idsFrom(slow, MANY);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(MANY);
    expect(first).toEqual(numbers(1, first.length));
    expect(most.waiting).toBeLessThan(100_000);
    const rest = await idsFrom(await open(first.length), MANY - first.length);
    expect(rest).toEqual(numbers(first.length + 1, MANY));
  });

  it('says that it is still there, with the position up to which there was nothing', async () => {
    const { open, stream } = await serving({ upTo: 7, after: () => ({ entries: [], upTo: 7 }) }, 200);
    const response = await open(3);
    stream()?.stillHere();
    expect(await idsFrom(response, 1)).toEqual([7]);
  });

  it('ends in order', async () => {
    const { open, stream } = await serving(sourceOf(3), 200);
    const response = await open(0);
    stream()?.end();
    expect(await idsFrom(response, 9)).toEqual([1, 2, 3]);
  });
});
