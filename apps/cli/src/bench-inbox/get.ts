import { Agent, request } from 'node:http';

/** Asks with GET and returns the body; anything but 200 is a fault. */
export type Get = (path: string, headers: Record<string, string>) => Promise<string>;

/** An answer that takes longer is a finding, not a figure. */
const ANSWER_LIMIT_MS = 30_000;

/** Kept connections, as a browser keeps them. */
export function getter(baseUrl: string, sockets: number): { readonly get: Get; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const { hostname, port } = new URL(baseUrl);
  const get: Get = (path, headers) =>
    new Promise((resolve, fail) => {
      const sent = request({ agent, hostname, port, path, headers, timeout: ANSWER_LIMIT_MS }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.once('error', fail);
        response.once('end', () => {
          if (response.statusCode === 200) resolve(body);
          else fail(new Error(`GET ${path}: ${response.statusCode} ${body}`));
        });
      });
      sent.once('timeout', () => sent.destroy(new Error(`GET ${path}: no answer within ${ANSWER_LIMIT_MS / 1000} s`)));
      sent.once('error', fail);
      sent.end();
    });
  return { get, close: () => agent.destroy() };
}
