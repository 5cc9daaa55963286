import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../support/contract.ts';
import { operations } from '../support/contract.ts';
import { EXEMPTIONS, NOT_ASKED } from './exempt.ts';
import { findSchemathesis } from './python.ts';
import { RIGHT_CALLS } from './right-calls.ts';
import { faultsOf, summaryOf } from './summary.ts';

const some = (operationId: string, method: string, path: string): Operation => ({
  operationId,
  method,
  path,
  parameters: [],
  responses: {},
});
const SEASONS = [some('listSeasons', 'get', '/v1/seasons'), some('openSeason', 'post', '/v1/seasons')];

/** A line of the report: one call, and what a check said of it. */
function line(method: string, status: number, failure?: { operation: string; message: string }): string {
  const check = { name: 'not_a_server_error', status: failure ? 'failure' : 'success' };
  return JSON.stringify({
    ScenarioFinished: {
      recorder: {
        cases: { a: { value: { method, path: '/v1/seasons' } } },
        interactions: { a: { request: { method }, response: { status_code: status } } },
        checks: { a: [{ ...check, ...(failure ? { failure_info: { failure } } : {}) }] },
      },
    },
  });
}

const faults = async (lines: string[], exempt: string[] = []) =>
  faultsOf(await summaryOf(lines, SEASONS), SEASONS, exempt);
const OTHER = JSON.stringify({ PhaseStarted: {} });

describe('What a run of Schemathesis came to', () => {
  it('Holds where every operation succeeded once and no check failed', async () => {
    const lines = [OTHER, line('GET', 200), line('POST', 422), line('POST', 201)];
    expect(await faults(lines)).toEqual([]);
    expect((await summaryOf(lines, SEASONS)).calls).toBe(3);
  });

  it('Does not hold where an operation never succeeded, and names it', async () => {
    expect(await faults([line('GET', 200), line('POST', 422)])).toEqual([expect.stringContaining('openSeason')]);
    expect(await faults([line('GET', 200)], ['openSeason'])).toEqual([]);
  });

  it('Does not hold where a check failed, and says which, on what, once', async () => {
    const failure = { operation: 'POST /v1/seasons', message: 'Server error\nmore' };
    const lines = [line('GET', 200), line('POST', 201), line('POST', 500, failure), line('POST', 500, failure)];
    expect(await faults(lines)).toEqual(['POST /v1/seasons: not_a_server_error: Server error']);
  });
});

describe('What Schemathesis is told', () => {
  const ids = operations.map(({ operationId }) => operationId);

  it('Every operation of the contract has a call that succeeds, or a reason why it is not asked', () => {
    expect(ids.filter((id) => !Object.hasOwn(RIGHT_CALLS, id) && !Object.hasOwn(NOT_ASKED, id))).toEqual([]);
  });

  it('No call, reason or exemption is of an operation that is gone', () => {
    const named = [
      ...Object.keys(RIGHT_CALLS),
      ...Object.keys(NOT_ASKED),
      ...EXEMPTIONS.flatMap((one) => one.operations),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('Without Python it says so', async () => {
    const home = mkdtempSync(join(tmpdir(), 'laurel-no-python-'));
    const found = await findSchemathesis(home, ['no-such-python']);
    rmSync(home, { recursive: true });
    expect(found).toEqual({ reason: expect.stringContaining('no Python 3.11 or later') });
  });
});
