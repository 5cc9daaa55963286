import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { targetRules } from '../target/rules.ts';
import { post } from './post.ts';

const made = certificateOf('hooks.example');
if (!made) process.stdout.write('Skipped: sending by https. There is no openssl here to make a certificate with.\n');

// 2026-11-26: a machine without openssl has nothing to make a certificate with, and says so.
(made ? describe : describe.skip)('A message by https', () => {
  let server: Server;
  let port: number;
  const names: unknown[] = [];
  beforeAll(async () => {
    server = createServer({ key: made ?? '', cert: made ?? '' }, (request, response) => {
      names.push([(request.socket as { servername?: unknown }).servername, request.headers.host]);
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

  const send = (name: string, ca?: string) =>
    post(`https://${name}:${port}/`, {}, '{}', {
      rules: targetRules({ isDemo: true }),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      stopped: new AbortController().signal,
      ...(ca && { ca }),
    });

  it('Goes to the checked address, and still names and proves whom it is for', async () => {
    expect(await send('hooks.example', made ?? '')).toEqual({ status: 204, fault: null });
    expect(names).toEqual([['hooks.example', `hooks.example:${port}`]]);
  });

  it('Is not sent to somebody whom nobody vouches for, nor to one who proves another name', async () => {
    expect(await send('hooks.example')).toEqual({ status: null, fault: 'NOT_TRUSTED' });
    expect(await send('other.example', made ?? '')).toEqual({ status: null, fault: 'NOT_TRUSTED' });
    expect(names).toHaveLength(1);
  });
});

/** A key and a certificate that vouches for itself, in one text; null where there is nothing to make it with. */
function certificateOf(name: string): string | null {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`, '-days', '2'];
  try {
    const args = ['req', '-x509', ...curve, ...subject, '-keyout', '-', '-out', '-'];
    return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
