import { createServer, type Socket } from 'node:net';

/** A small server that speaks ClamAV's INSTREAM and finds one text. */
export interface Clamd {
  readonly address: string;
  /** How many streams it has looked at. */
  readonly seen: () => number;
  close(): Promise<void>;
}

/** `sizeMax`: beyond it the daemon refuses to look, as clamd does beyond StreamMaxLength. */
export function startClamd({
  finds,
  sizeMax = 2 ** 31,
}: {
  readonly finds: string;
  readonly sizeMax?: number;
}): Promise<Clamd> {
  let seen = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const content = streamIn(received);
      if (content === null) return;
      seen++;
      const verdict = content.includes(finds) ? 'Eicar-Signature FOUND' : 'OK';
      socket.end(content.length > sizeMax ? 'INSTREAM size limit exceeded. ERROR\0' : `stream: ${verdict}\0`);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      const close = () =>
        new Promise<void>((closed) => {
          for (const socket of sockets) socket.destroy();
          server.close(() => closed());
        });
      resolve({ address: `127.0.0.1:${port}`, seen: () => seen, close });
    });
  });
}

const COMMAND = 'zINSTREAM\0';

/** What was streamed, once a chunk of no length has ended it; null before. Throws where the command is another. */
function streamIn(received: Buffer): Buffer | null {
  if (received.length < COMMAND.length) return null;
  if (received.subarray(0, COMMAND.length).toString() !== COMMAND) throw new Error('That is no INSTREAM.');
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
