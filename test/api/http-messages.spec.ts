import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type Request, requestTo } from '../support/api.ts';

let stack: Stack;
let request: Request;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(() => stack?.stop());

/** What comes back on one connection for these bytes, until it ends. */
function told(...lines: string[]): Promise<string> {
  const { hostname, port } = new URL(stack.apiUrl);
  return new Promise((resolve, fail) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')));
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(text));
    socket.on('error', fail);
    socket.setTimeout(20_000, () => socket.destroy());
  });
}

const HOST = 'Host: 127.0.0.1';
const SECOND = ['GET /v1/refusals HTTP/1.1', HOST, 'Connection: close', '', ''];
const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

describe('Where a message ends', () => {
  const begin = ['POST /v1/sign-in HTTP/1.1', HOST, 'Content-Type: application/json'];
  it.each([
    ['both lengths', ['Content-Length: 4', 'Transfer-Encoding: chunked', '', '0', '', '']],
    ['two lengths', ['Content-Length: 4', 'Content-Length: 44', '', '{}{}']],
    ['a length with a sign', ['Content-Length: +2', '', '{}']],
    ['an unknown coding', ['Transfer-Encoding: xchunked', '', '0', '', '']],
    ['a blank in front of the colon', ['Content-Length : 2', '', '{}']],
    [
      'a line that goes on in the next one',
      ['X-A: b', ' Content-Length: 2', 'Transfer-Encoding: , chunked', '', '0', ''],
    ],
  ])(
    'Is not left open: %s is answered 400, the connection ends, and nothing behind it is taken for a request',
    async (_, rest) => {
      expect(statusesIn(await told([...begin, ...rest].join('\r\n'), ...SECOND))).toEqual([400]);
    },
  );

  it('Is found where it is one: the second request on a connection is answered too', async () => {
    const first = ['GET /health/live HTTP/1.1', HOST, '', ''];
    expect(statusesIn(await told(first.join('\r\n') + SECOND.join('\r\n')))).toEqual([200, 200]);
  });
});

describe('A method', () => {
  it('That repeats what it was sent is not there: TRACE gives nothing back', async () => {
    const text = await told('TRACE /v1/me HTTP/1.1', HOST, 'Authorization: secret', 'Connection: close', '', '');
    expect(statusesIn(text)).toEqual([405]);
    expect(text).not.toContain('secret');
  });

  it.each(['X-HTTP-Method-Override', 'X-Method-Override', '_method'])(
    'Is the one of the request line: %s changes nothing',
    async (name) => {
      const answer = await request('GET', '/v1/sign-out', undefined, { headers: { [name]: 'POST' } });
      expect(inShort(answer)).toEqual([405, 'METHOD_NOT_ALLOWED']);
    },
  );
});

describe('A parameter that comes twice', () => {
  it('INVALID_INPUT: in a query it is no text, and none of both is taken', async () => {
    const { status, body } = await request('GET', '/v1/seasons?limit=5&limit=7');
    expect([status, body.errors.map(({ path }: { path: string }) => path)]).toEqual([422, ['limit']]);
  });
});

const HUGE = Buffer.alloc(200 * 1024 * 1024, ' ');
const CODINGS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;
/** Packed before anything is asked: it takes seconds, and an idle connection ends meanwhile. */
const PACKED = Object.entries(CODINGS).map(([coding, pack]) => [coding, pack(HUGE), pack('{}')] as const);

describe('A body that expands', () => {
  const send = async (body: Buffer, coding: string) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': coding };
    const answer = await fetch(`${stack.apiUrl}/v1/sign-in`, { method: 'POST', body: new Uint8Array(body), headers });
    return [answer.status, ((await answer.json()) as { code: string }).code];
  };

  it.each(PACKED)(
    'BODY_TOO_LARGE: 200 MB in some hundred KB of %s are unpacked to the limit and no further',
    async (coding, packed, small) => {
      expect(packed.length).toBeLessThan(512 * 1024);
      expect(await send(packed, coding)).toEqual([413, 'BODY_TOO_LARGE']);
      expect(await send(small, coding)).toEqual([422, 'INVALID_INPUT']);
    },
  );

  it('MEDIA_TYPE_NOT_SUPPORTED: packed twice it is not unpacked at all', async () => {
    const [, packed] = PACKED[0] ?? [];
    expect(await send(gzipSync(packed ?? ''), 'gzip, gzip')).toEqual([415, 'MEDIA_TYPE_NOT_SUPPORTED']);
  });
});
