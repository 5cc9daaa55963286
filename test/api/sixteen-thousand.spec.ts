import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, smallSeason } from '../support/api.ts';
import { type BadRequest, badRequest } from '../support/bad-requests.ts';
import { atMost, tallied } from '../support/callers.ts';
import { type Operation, operations } from '../support/contract.ts';
import { uploadsBy } from '../support/documents.ts';
import { randomFrom, seeded } from '../support/random.ts';
import { type RawSender, rawSender, type Told } from '../support/raw-request.ts';
import type { KnownIds } from '../support/samples.ts';

const INPUTS = 16_000;
/** As many callers as the API has connections, and some more. */
const AT_ONCE = 16;
/** A right password costs a slow hash, and a wrong one does as well. */
const SLOW = { operations: ['signIn', 'acceptInvitation'], each: 40 };
const TRACE = / {4}at |node_modules|[\w-]+\.[jt]s:\d+/;

let stack: Stack;
let known: KnownIds;
let sender: RawSender;

beforeAll(async () => {
  // What dies is not started again: an answer that never comes is a finding.
  stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'demo',
    keepAlive: false,
    logLevel: 'error',
  });
  sender = rawSender(stack.apiUrl, AT_ONCE);
  const request = requestTo(stack.apiUrl);
  const [season, other] = [await smallSeason(request), await smallSeason(request)];
  const { id: draftId } = await season.nominate('bad-input-draft');
  const { W, D, G } = season.units;
  const uploads = uploadsBy(stack.apiUrl, request, { role: 'NOMINATOR', unitId: G });
  known = {
    seasonId: season.id,
    'endSeason.id': other.id,
    unitId: W,
    fromUnitId: G,
    'nameSuccessor.id': other.units.W,
    successorUnitId: D,
    nominationId: await season.submitted('bad-input-case'),
    draftId,
    documentId: (await uploads.begin(draftId, { bytes: 1 })).body.id,
    peopleId: (await request('POST', '/v1/people', { name: 'Người (dữ liệu bịa)' }, { role: 'ADMIN' })).body.id,
  };
}, 120_000);
afterAll(async () => {
  sender?.close();
  await stack?.stop();
});

/** What is wrong with an answer; null where nothing is. */
function faultOf(told: Told | null, { body }: BadRequest): string | null {
  if (told === null) return body && body.length > 400_000 ? null : 'no answer';
  if (told.status >= 500) return `${told.status} ${told.text.slice(0, 300)}`;
  if (TRACE.test(told.text)) return `a trace: ${told.text.slice(0, 300)}`;
  if (told.status < 400) return null;
  // Node itself answers what is no HTTP, without a body.
  const code = told.text === '' ? 'NONE' : codeIn(told.text);
  return typeof code === 'string' ? null : `a ${told.status} without a code: ${told.text.slice(0, 300)}`;
}

function codeIn(text: string): unknown {
  try {
    return JSON.parse(text).code;
  } catch {
    return null;
  }
}

describe('Sixteen thousand requests that are wrong', () => {
  it('Finds a fault, a trace, a "no" without a code and a silence, where there is one', () => {
    const small: BadRequest = { method: 'POST', path: '/', headers: {}, body: Buffer.from('{}') };
    const text = (value: unknown) => JSON.stringify(value);
    const wrong: (Told | null)[] = [
      { status: 500, text: text({ code: 'INTERNAL' }) },
      { status: 422, text: text({ code: 'X', detail: 'Error\n    at read (/app/main.js:1:2)' }) },
      { status: 404, text: '<html>' },
      { status: 404, text: text({ message: 'no' }) },
      null,
    ];
    expect(wrong.filter((told) => faultOf(told, small) === null)).toEqual([]);
    const right: (Told | null)[] = [
      { status: 422, text: text({ code: 'INVALID_INPUT' }) },
      { status: 200, text: 'x' },
    ];
    expect(right.filter((told) => faultOf(told, small) !== null)).toEqual([]);
  });

  it('Over every operation of the contract: no answer is 500 or above, none shows a trace, and every "no" has a code', async () => {
    const { between } = randomFrom('bad input');
    const seed = between(0, 2 ** 30);
    const quick = operations.filter(({ operationId }) => !SLOW.operations.includes(operationId));
    const slow = operations.filter(({ operationId }) => SLOW.operations.includes(operationId));
    const slowOnes = slow.flatMap((one) => Array.from({ length: SLOW.each }, () => one));
    const rest = Array.from(
      { length: INPUTS - slowOnes.length },
      (_, index) => quick[index % quick.length] as Operation,
    );
    const statuses: string[] = [];
    const faults: object[] = [];
    await atMost(AT_ONCE, [...[...slowOnes, ...rest].entries()], async ([index, operation]) => {
      const bad = badRequest(operation, known, seeded(seed + index));
      const told = await sender.send(bad);
      statuses.push(String(told?.status ?? 'none'));
      const fault = faultOf(told, bad);
      if (fault) faults.push({ index, fault, ...bad, body: bad.body?.toString('latin1').slice(0, 300) });
    });
    process.stderr.write(`bad input: ${JSON.stringify(tallied(statuses))}\n`);
    expect(faults.slice(0, 5)).toEqual([]);
    expect(statuses).toHaveLength(INPUTS);
  }, 600_000);
});
