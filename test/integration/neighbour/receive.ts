import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Schemas } from '@laurel/client';
import { Webhook } from 'standardwebhooks';

/** The message that tells the outcome. */
export type Outcome = Schemas['NominationClosedMessage'];

/** A body of ours is a few hundred bytes; who sends more is not Laurel. */
const BODY_LIMIT_BYTES = 64 * 1024;

/** Receives messages on this port of this machine, and hands on each outcome once. */
export function receive(port: number, secret: string, onOutcome: (outcome: Outcome) => void): Promise<Server> {
  const webhook = new Webhook(secret);
  // Of a system that keeps its data: in its database, and in the same transaction as what it does with the message.
  const seen = new Set<string>();
  const take = async (request: IncomingMessage) => {
    // Throws where the signature does not fit, or the message is older than five minutes.
    const message = webhook.verify(await textOf(request), request.headers as Record<string, string>) as Outcome;
    const id = String(request.headers['webhook-id']);
    if (message.type === 'nomination.closed' && !seen.has(id)) onOutcome(message);
    seen.add(id);
  };
  const server = createServer((request, response) => {
    take(request).then(
      () => response.writeHead(204).end(),
      () => response.writeHead(400).end(),
    );
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT_BYTES) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
