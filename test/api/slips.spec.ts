import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { withHeaders } from '../support/people.ts';
import { atMost } from '../support/callers.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const UNKNOWN = '7KQ2-M9XD-44TB-W0ZC';
const LIMIT = 120;

const told = (code: string) => request('GET', `/v1/public/slips/${code}`, undefined, {});
const codeOf = async (id: string): Promise<string | null> =>
  (await request('GET', `/v1/nominations/${id}`)).body.slipCode;
const head = () => ({ role: 'HEAD', unitId: season.units.W }) as const;
const clerk = () => ({ role: 'CLERK', unitId: season.units.W }) as const;

/** What was done with a file that was handed in, and what its slip tells then. */
const STANDINGS: readonly (readonly [string, readonly object[], object])[] = [
  ['was handed in', [], { level: 'WARD', state: 'IN_REVIEW' }],
  [
    'is on hold, which would tell somebody that they are being examined',
    [{ type: 'hold', level: 'WARD', ground: 'INSPECTION', reason: 'Chờ kết luận (bịa)' }],
    { level: 'WARD', state: 'IN_REVIEW' },
  ],
  [
    'was forwarded without an award',
    [{ type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' }],
    { level: 'DISTRICT', state: 'IN_REVIEW' },
  ],
  [
    'was commended',
    [{ type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' }],
    { level: null, state: 'CLOSED' },
  ],
  [
    'was not commended, which it does not tell',
    [{ type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' }],
    { level: null, state: 'CLOSED' },
  ],
];

describe('Whoever has the code of an intake slip', () => {
  it.each(STANDINGS)(
    'Is told level and state, and nothing else, of a file that %s',
    async (name, commands, standing) => {
      const id = await season.submitted(name);
      for (const command of commands) {
        const as = (command as { type: string }).type === 'hold' ? clerk() : head();
        expect((await season.command(id, command, as)).status).toBe(200);
      }
      const { status, body } = await told((await codeOf(id)) ?? '');
      expect([status, body]).toEqual([200, standing]);
    },
  );

  it('Has one of its own for each file, that does not follow from its id', async () => {
    const ids = await atMost(4, [...Array(12).keys()], (n) => season.submitted(`nhiều phiếu ${n}`));
    const codes = await atMost(4, ids, codeOf);
    expect(new Set(codes).size).toBe(ids.length);
    const [{ drawn }] = await store.query(
      `SELECT count(*)::integer AS drawn FROM nomination
       WHERE substr(sha256(uuid_send(id)), 1, 10) = slip_code OR position(slip_code IN uuid_send(id)) > 0`,
    );
    expect(drawn).toBe(0);
  });
});

describe('Whoever has none', () => {
  it('NOT_FOUND: learns nothing: a restricted file and a draft are answered as a code that nobody has', async () => {
    const id = await season.submitted('hạn chế');
    const code = (await codeOf(id)) ?? '';
    await store.query('UPDATE nomination SET restricted = true WHERE id = $1', [id]);
    const { id: draft } = await season.nominate('bản thảo');
    expect(await codeOf(draft)).toBeNull();
    const [unknown, kept] = [await told(UNKNOWN), await told(code)];
    expect([inShort(unknown), kept.status, kept.body]).toEqual([[404, 'NOT_FOUND'], 404, unknown.body]);
    const [{ bytes }] = await store.query(`SELECT slip_code AS bytes FROM nomination WHERE id = $1`, [draft]);
    expect(await store.query('SELECT * FROM public_standing($1)', [bytes])).toEqual([]);
  });

  it.each(['1', '000001', 'hs-2026-1'])('INVALID_INPUT: cannot count up from «%s»', async (small) => {
    expect(inShort(await told(small))).toEqual([422, 'INVALID_INPUT']);
  });

  it('TOO_MANY_REQUESTS: one network asks so often, whoever it says it is; others, and its other reading, go on', async () => {
    const from = (address: string, more = {}) => withHeaders(stack.apiUrl, { 'X-Forwarded-For': address, ...more });
    const codes = new Set<string>();
    for (let sent = 0; sent < 4 * LIMIT && !codes.has('TOO_MANY_REQUESTS'); sent += 10) {
      const batch = [...Array(10).keys()].map((n) => `2001:db8:9:9::${sent + n}`);
      const answers = await atMost(10, batch, (address) =>
        from(address, { 'Laurel-Demo-Role': 'AUDITOR' })('GET', `/v1/public/slips/${UNKNOWN}`),
      );
      for (const { body } of answers) codes.add(body.code);
    }
    expect([...codes].sort()).toEqual(['NOT_FOUND', 'TOO_MANY_REQUESTS']);
    expect((await from('2001:db8:9:9::1')('GET', '/v1/refusals')).status).toBe(200);
    const elsewhere = await from('2001:db8:8:8::1')('GET', `/v1/public/certificates/${UNKNOWN}`);
    expect(elsewhere.headers.get('ratelimit-policy')).toMatch(/^"public"; q=120; w=60; pk=:/);
  });
});
