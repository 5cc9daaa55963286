import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import { ruleSetHash } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
}, 180_000);
afterAll(async () => {
  await stack?.stop();
});

const list = async () => (await request('GET', '/v1/rule-sets')).body.items;
const ofSeason = async () => (await request('GET', `/v1/seasons/${season.id}`)).body.ruleSet.hash;

describe('The rule sets that somebody may look at', () => {
  it('Are those that are shipped, in the order of time, and behind them those that a season laid rules of its own over', async () => {
    const rows = await list();
    expect(rows.slice(0, 4).map(({ id, hash }: any) => [id, hash])).toEqual(
      ['plain', 'hanoi-2022', '2024', '2025-07'].map((id) => [id, ruleSetHash(SHIPPED_RULE_SETS[id] as RuleSet)]),
    );
    expect(rows.slice(4)).toEqual([
      { hash: await ofSeason(), id: 'plain', isShipped: false, title: null, inForce: null, seasons: 1, openSeasons: 1 },
    ]);
  });

  it('Each is read in full by its hash, which is taken of what is read', async () => {
    const hash = await ofSeason();
    const { body } = await request('GET', `/v1/rule-sets/${hash}`, undefined, { role: 'HEAD', unitId: season.units.W });
    expect([body.id, body.isShipped, ruleSetHash(body.rules)]).toEqual(['plain', false, hash]);
    expect(body.rules).toEqual({ ...SHIPPED_RULE_SETS['plain'], issuePolicy: 'CUMULATIVE' });
  });

  it('A hash that no rule set has is not found, and what is no hash is no question', async () => {
    const asked = await Promise.all(['0'.repeat(64), 'plain'].map((hash) => request('GET', `/v1/rule-sets/${hash}`)));
    expect(asked.map(inShort)).toEqual([
      [404, 'NOT_FOUND'],
      [422, 'INVALID_INPUT'],
    ]);
  });
});

describe('Before a season is ended', () => {
  it('An administrator reads how many cases would lapse and where they stand, and nothing is changed by it', async () => {
    const id = await season.submitted('Nguyễn Văn Bịa');
    const forwarded = await season.submitted('Trần Thị Bịa');
    await season.nominate('Lê Văn Bịa');
    const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'FORWARD' };
    await season.command(forwarded, answers, { role: 'HEAD', unitId: season.units.W });
    const { body } = await request('GET', `/v1/seasons/${season.id}/end-preview`, undefined, { role: 'ADMIN' });
    expect(body).toEqual({
      seasonId: season.id,
      lapses: [
        { phase: 'IN_REVIEW', level: 'DISTRICT', cases: 1 },
        { phase: 'IN_REVIEW', level: 'WARD', cases: 1 },
      ],
      withCommendation: 1,
      drafts: 1,
    });
    const after = await request('GET', `/v1/nominations/${id}`);
    expect(after.body.phase).toBe('IN_REVIEW');
  });

  it('ROLE_NOT_ALLOWED: a head is not told what the end of a season would do', async () => {
    const as = { role: 'HEAD', unitId: season.units.W } as const;
    const asked = await request('GET', `/v1/seasons/${season.id}/end-preview`, undefined, as);
    expect(inShort(asked)).toEqual([403, 'ROLE_NOT_ALLOWED']);
  });
});
