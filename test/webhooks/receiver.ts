import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as it came. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

/** Another system, as far as it receives messages: it notes each, and answers 204 or what it was told to. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What the next ones are answered with, in turn; 0 is no answer at all. */
  readonly answers: number[];
  close(): Promise<void>;
}

export async function openReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const { headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      received.push({ id: String(headers['webhook-id']), type: JSON.parse(text).type, text, headers });
      const status = answers.shift() ?? 204;
      if (status !== 0) response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}/laurel`,
    received,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The content, when it is signed under the secret; throws otherwise. */
export function verified(secret: string, { text, headers }: Received): any {
  return new Webhook(secret).verify(text, headers as Record<string, string>);
}
