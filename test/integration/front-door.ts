import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in front of the example, as a proxy stands in front of a real system: it hands messages on, and may fail. */
export interface FrontDoor {
  readonly url: string;
  /** What the next messages are answered with, in turn, instead of being handed on. */
  readonly answers: number[];
  close(): Promise<void>;
}

/** Hands messages on to a port of this machine. Where nobody listens there, nobody answers. */
export async function openFrontDoor(port: number): Promise<FrontDoor> {
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const status = answers.shift();
    if (status !== undefined) return void request.resume().on('end', () => response.writeHead(status).end());
    const { method, url, headers } = request;
    const onward = ask({ port, host: '127.0.0.1', path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/laurel`,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
