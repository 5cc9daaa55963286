import { randomBytes, randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason, inShort } from '../support/api.ts';
import { clickedIn, demoPeople } from '../support/demo-people.ts';
import { cookieOf, firstAdmin, withHeaders } from '../support/people.ts';

let stack: Stack;
let store: Store;
let season: SmallSeason;
let request: Request;

const ballotKey = randomBytes(32).toString('base64');
const start = (identity: 'demo' | 'accounts', { databaseUrl, temporalAddress }: Partial<Stack> = {}) =>
  startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity,
    ballotKey,
    databaseUrl,
    temporalAddress,
  });

beforeAll(async () => {
  stack = await start('demo');
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const NOT_THERE = [404, 'NOT_FOUND'];
const byCookie = (cookie: string | undefined, apiUrl = stack.apiUrl) =>
  withHeaders(apiUrl, { Cookie: cookie ?? '', Origin: apiUrl });

describe('In a demonstration', () => {
  it('An administrator and an auditor are there before any season, and say by their names that they are invented', async () => {
    const people = await demoPeople(stack.apiUrl);
    expect(people.map(({ role, unit }) => [role, unit])).toEqual([
      ['ADMIN', null],
      ['AUDITOR', null],
    ]);
    for (const { name } of people) expect(name).toMatch(/^Người bịa để trình diễn: /);
  });

  it('Each office of a season that is open has one person, however often and from how many sides it is asked', async () => {
    season = await smallSeason(request);
    const { G, W, A1 } = season.units;
    const all = await Promise.all(Array.from({ length: 6 }, () => demoPeople(stack.apiUrl)));
    for (const people of all) expect(people).toEqual(all[0]);
    const rolesAt = (unitId: string) => all[0]?.filter(({ unit }) => unit?.id === unitId).map(({ role }) => role);
    expect([rolesAt(G), rolesAt(A1)]).toEqual([['NOMINATOR'], ['AGENCY']]);
    expect(rolesAt(W)).toEqual(['HEAD', 'DEPUTY', 'CLERK', 'SECRETARY', 'MEMBER']);
    const [{ count }] = await store.query('SELECT count(*)::integer FROM person');
    expect(count).toBe(all[0]?.length);
  });

  it('Every answer says by a header that it is a demonstration, and so does who is signed in', async () => {
    const [person] = await demoPeople(stack.apiUrl);
    const answers = [await clickedIn(stack.apiUrl, person?.id ?? ''), await request('GET', '/v1/nothing')];
    for (const { headers } of answers) expect(headers.get('laurel-demonstration')).toBe('true');
    const me = await byCookie(cookieOf(answers[0] as never))('GET', '/v1/me');
    expect(me.body).toMatchObject({ person: { id: person?.id }, office: { role: 'ADMIN' }, isDemonstration: true });
  });

  it('NOT_FOUND: nobody signs in by a click who was not invented, nor as one who was stopped', async () => {
    const admin = { role: 'ADMIN' } as const;
    const { body: real } = await request('POST', '/v1/people', { name: 'Người thật (dữ liệu bịa)' }, admin);
    const stopped = (await demoPeople(stack.apiUrl)).find(({ role }) => role === 'DEPUTY')?.id ?? '';
    expect((await request('POST', `/v1/people/${stopped}/disable`, undefined, admin)).status).toBe(200);
    for (const id of [real.id, randomUUID(), stopped])
      expect(inShort(await clickedIn(stack.apiUrl, id))).toEqual(NOT_THERE);
  });

  it('NOT_FOUND, FOREIGN_ORIGIN: it is reached under no other name than that of this machine, and from no page of others', async () => {
    const elsewhere = withHeaders(stack.apiUrl, { 'X-Forwarded-Host': 'laurel.example', 'X-Forwarded-Proto': 'https' });
    const personId = (await demoPeople(stack.apiUrl))[0]?.id;
    expect(inShort(await elsewhere('GET', '/v1/demo/people'))).toEqual(NOT_THERE);
    expect(inShort(await elsewhere('POST', '/v1/demo/sign-in', { personId }))).toEqual(NOT_THERE);
    const foreign = withHeaders(stack.apiUrl, { Origin: 'https://evil.example' });
    expect(inShort(await foreign('POST', '/v1/demo/sign-in', { personId }))).toEqual([403, 'FOREIGN_ORIGIN']);
  });

  it('A click gives a new cookie whatever the browser carried before, and the session before it is worth nothing', async () => {
    const [first, second] = await demoPeople(stack.apiUrl);
    const before = cookieOf(await clickedIn(stack.apiUrl, first?.id ?? ''));
    const answer = await byCookie(before)('POST', '/v1/demo/sign-in', { personId: second?.id });
    expect([answer.status, cookieOf(answer) === before]).toEqual([200, false]);
    expect(inShort(await byCookie(before)('GET', '/v1/me'))).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('When the last season has ended, its people are still offered', async () => {
    const admin = { role: 'ADMIN' } as const;
    const before = await demoPeople(stack.apiUrl);
    expect((await request('POST', `/v1/seasons/${season.id}/end`, {}, admin)).status).toBe(202);
    expect(await demoPeople(stack.apiUrl)).toEqual(before);
    const next = await smallSeason(request);
    const units = (await demoPeople(stack.apiUrl)).flatMap(({ unit }) => unit?.seasonId ?? []);
    expect(new Set(units)).toEqual(new Set([next.id]));
    expect(await demoPeople(stack.apiUrl, `?seasonId=${season.id}`)).toEqual(before);
  });
});

describe('With accounts on the same database', () => {
  let real: Stack;
  let cookie: string | undefined;

  beforeAll(async () => {
    cookie = cookieOf(await clickedIn(stack.apiUrl, (await demoPeople(stack.apiUrl))[0]?.id ?? ''));
    real = await start('accounts', stack);
  }, 120_000);
  afterAll(() => real?.stop());

  it('NOT_FOUND: neither the list nor the click is there, and no answer speaks of a demonstration', async () => {
    const plain = requestTo(real.apiUrl);
    const answers = [
      await plain('GET', '/v1/demo/people'),
      await plain('POST', '/v1/demo/sign-in', { personId: randomUUID() }),
      await plain('POST', '/v1/demo/sign-in', {}),
    ];
    for (const answer of answers) {
      expect([...inShort(answer), answer.headers.get('laurel-demonstration')]).toEqual([...NOT_THERE, null]);
    }
  });

  it('IDENTITY_REQUIRED: a session that was opened by a click, and is signed under the same key, is worth nothing', async () => {
    expect((await byCookie(cookie)('GET', '/v1/me')).status).toBe(200);
    expect(inShort(await byCookie(cookie, real.apiUrl)('GET', '/v1/me'))).toEqual([401, 'IDENTITY_REQUIRED']);
  });

  it('The administrator whom the first start invites is no invented one', async () => {
    const admin = await firstAdmin(real);
    const { body } = await admin.request('GET', '/v1/me');
    expect(body).toMatchObject({ office: { role: 'ADMIN' }, isDemonstration: false });
    expect(body.person.name).not.toMatch(/bịa/);
  });
});
