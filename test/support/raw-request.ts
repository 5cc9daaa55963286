import { Agent, request as ask } from 'node:http';
import type { BadRequest } from './bad-requests.ts';

export interface Told {
  readonly status: number;
  readonly text: string;
}

/** Sends a request as it is, and gives the answer; null where the connection ended without one. */
export interface RawSender {
  send(request: BadRequest): Promise<Told | null>;
  close(): void;
}

/** The API answers within five seconds, or a minute for a letter; who hears nothing for so long was not answered. */
const PATIENCE_MS = 70_000;
/** "The engine is away" is true on a busy machine, and asked again it is another answer. */
const TRIES = 6;
const PAUSE_MS = 500;

export function rawSender(apiUrl: string, atOnce: number): RawSender {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const once = ({ method, path, headers, body }: BadRequest) =>
    new Promise<Told | null>((resolve) => {
      const length = body ? { 'Content-Length': String(body.length) } : {};
      const sent = ask(apiUrl, { method, path, headers: { ...headers, ...length }, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        const told = () => ({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        response.on('error', () => resolve(null));
        response.on('end', () => resolve(told()));
        // A stream of events does not end: its beginning is its answer.
        if (response.headers['content-type']?.startsWith('text/event-stream'))
          response.once('data', () => {
            resolve(told());
            sent.destroy();
          });
      });
      sent.setTimeout(PATIENCE_MS, () => sent.destroy());
      sent.on('error', () => resolve(null));
      sent.end(body ?? undefined);
    });
  return {
    async send(request) {
      let told = await once(request);
      for (let tries = 1; tries < TRIES && (told === null || told.status === 503); tries++) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        told = await once(request);
      }
      return told;
    },
    close: () => agent.destroy(),
  };
}
