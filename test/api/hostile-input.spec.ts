import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(() => stack?.stop());

describe('Whatever is sent', () => {
  const paths = () => [
    '/v1/nominations',
    '/v1/submissions',
    '/v1/seasons',
    `/v1/seasons/${season.id}/end/x`,
    `/v1/nominations/${season.id}/commands`,
    '/v1/nominations/no-uuid/commands',
  ];
  const deep = fc.integer({ min: 1, max: 40_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
  const bodies = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    deep.map((text) => `{"code":${text},"ruleSet":{"id":"plain","overrides":{"route":${text}}}}`),
    fc
      .dictionary(fc.constantFrom('type', 'level', 'nominee', '__proto__', 'seasonId', 'units'), fc.jsonValue())
      .map((value) => JSON.stringify(value)),
  );

  it('no answer is 500 or above, and none shows a stack', async () => {
    const roles = fc.constantFrom('ADMIN', 'NOMINATOR', 'HEAD');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 5 }), bodies, roles, async (place, body, role) => {
        const path = paths()[place] as string;
        const answer = await request('POST', path, body, { role, unitId: season.units.G });
        expect({ path, body, status: answer.status, isFault: answer.status >= 500 }).toMatchObject({ isFault: false });
        expect(JSON.stringify(answer.body)).not.toMatch(/ {4}at |node_modules/);
      }),
      { numRuns: 600 },
    );
  });

  it('no query is answered by 500 or above', async () => {
    const queries = fc.dictionary(
      fc.constantFrom('after', 'limit', 'seasonId', 'phase', 'nominee', 'unitId', 'x'),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer().map(String)),
    );
    const lists = fc.constantFrom(
      'nominations',
      'commendations',
      'registers',
      'seasons',
      'refusals',
      'nominations/1/history',
    );
    await fc.assert(
      fc.asyncProperty(lists, queries, async (list, query) => {
        const text = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`);
        const { status } = await request('GET', `/v1/${list}?${text.join('&')}`);
        expect({ list, query, isFault: status >= 500 }).toMatchObject({ isFault: false });
      }),
      { numRuns: 300 },
    );
  });
});
