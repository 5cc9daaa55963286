import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Operation } from '../support/contract.ts';
import { findSchemathesis } from './python.ts';
import { tried } from './schemathesis.ts';
import { faultsOf, summaryIn } from './summary.ts';

const found = await findSchemathesis();
if ('reason' in found) process.stderr.write(`planted faults: skipped, ${found.reason}\n`);
// 2026-11-27: where there is no Python, or no PyPI, there is nothing to run; the line above is printed.
const describeTried = 'reason' in found ? describe.skip : describe;
const LIMIT_MS = 120_000;

const listThings: Operation = {
  operationId: 'listThings',
  method: 'get',
  path: '/things',
  parameters: [],
  responses: { 200: { description: 'All.', content: { 'application/json': { schema: { type: 'array' } } } } },
};
const { method, path, ...told } = listThings;
const CONTRACT = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths: { [path]: { [method]: told } } };

let server: Server | undefined;
afterEach(() => void server?.close());

/** An API of one list, which answers so; the right call for it comes from the same address. */
async function thingsAnswering(status: number, body: string): Promise<string> {
  server = createServer((request, response) => {
    const answer = (code: number, text: string, headers = {}) =>
      response.writeHead(code, { 'Content-Type': 'application/json', ...headers }).end(text);
    if (request.url === '/openapi.json') answer(200, JSON.stringify(CONTRACT));
    else if (request.url?.startsWith('/call')) answer(200, '{}');
    else if (request.url?.startsWith('/things') && request.method === 'GET') answer(status, body);
    else answer(request.url?.startsWith('/things') ? 405 : 404, '{}', { Allow: 'GET' });
  });
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function run(status: number, body: string) {
  const url = await thingsAnswering(status, body);
  const folder = mkdtempSync(join(tmpdir(), 'laurel-planted-'));
  const settings = 'workers = 1\n[generation]\nmax-examples = 5\n[phases.stateful]\nenabled = false';
  try {
    const program = (found as { readonly program: string }).program;
    const ended = await tried(program, { apiUrl: url, giverUrl: url, settings, folder, limitMs: LIMIT_MS });
    const faults = faultsOf(await summaryIn(ended.report, [listThings]), [listThings], []);
    return { code: ended.code, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeTried('Schemathesis, as it is run here', () => {
  it('Holds an API to its contract that keeps it', async () => {
    expect(await run(200, '[]')).toEqual({ code: 0, faults: [] });
  }, 150_000);

  it('Finds a planted fault of the server, and that nothing succeeded', async () => {
    const { code, faults } = await run(500, '{}');
    expect(code).toBe(1);
    expect(faults).toContain('GET /things: not_a_server_error: ');
    expect(faults).toContainEqual(expect.stringContaining('listThings: no call succeeded'));
  }, 150_000);

  it('Finds a planted answer that is not as the contract says', async () => {
    const { code, faults } = await run(200, '{}');
    expect([code, faults]).toEqual([1, [expect.stringContaining('response_schema_conformance')]]);
  }, 150_000);
});
