import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { unavailable } from '../problem/problem.ts';

/** What a scanner of viruses says of a file. */
export type ScanVerdict =
  | { readonly kind: 'CLEAN' }
  | { readonly kind: 'NOT_SCANNED' }
  | { readonly kind: 'FOUND'; readonly what: string };
export type Scan = (path: string) => Promise<ScanVerdict>;

/** The token under which it is injected. */
export const SCAN = 'laurel-scan';

/** Nobody scans, and each document says so. */
export const noScan: Scan = async () => ({ kind: 'NOT_SCANNED' });

/** A daemon that says nothing for so long is away. */
const SILENCE_LIMIT_MS = 60_000;
/** An answer is one line. */
const ANSWER_MAX = 4096;

/** Asks ClamAV's daemon, to which the bytes travel (INSTREAM), so it may live on another machine. Throws UNAVAILABLE where it does not answer. */
export function clamdScan({ host, port }: { readonly host: string; readonly port: number }): Scan {
  return async (path) => {
    const socket = connect({ host, port });
    socket.setTimeout(SILENCE_LIMIT_MS, () => socket.destroy(new Error('The scanner says nothing.')));
    try {
      const answer = wholeAnswer(socket);
      const [line] = await Promise.all([answer, send(socket, path)]);
      return verdictOf(line);
    } catch (fault) {
      throw Object.assign(unavailable(), { cause: fault });
    } finally {
      socket.destroy();
    }
  };
}

/** Each chunk behind its length; a length of zero ends them. */
async function send(socket: Socket, path: string): Promise<void> {
  await once(socket, 'connect');
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    socket.write(lengthOf(chunk.length));
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function wholeAnswer(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString('utf8');
    if (answer.includes('\0') || answer.length > ANSWER_MAX) break;
  }
  return answer.split('\0')[0] ?? '';
}

function verdictOf(line: string): ScanVerdict {
  if (/^stream: OK$/.test(line)) return { kind: 'CLEAN' };
  const what = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (what !== undefined) return { kind: 'FOUND', what };
  // Such as a size that the daemon does not take: nothing was looked at, so nothing is said to be clean.
  throw new Error(`The scanner answered: ${line}`);
}
