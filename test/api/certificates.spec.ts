import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { CONSENT_TEXT_IN_FORCE } from '@laurel/messages';
import { certificateCode, openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { nomineeIn } from '../support/nominees.ts';
import { by, listOf, newPerson } from '../support/restricted.ts';

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'INTERIM_SUPERSEDED' });
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const UNKNOWN = '7KQ2-M9XD-44TB-W0ZC';

/** As somebody who has the paper, and no office. */
const shown = (code: string) => request('GET', `/v1/public/certificates/${code}`, undefined, {});
const codesOf = async (id: string): Promise<string[]> =>
  (await request('GET', `/v1/nominations/${id}`)).body.commendations.map((one: any) => one.certificateCode);
const decide = (id: string, onward: 'STOP' | 'FORWARD', level = 'WARD', unit: 'W' | 'D' = 'W') =>
  season.command(
    id,
    { type: 'decide', level, ownAward: 'COMMEND', onward },
    { role: 'HEAD', unitId: season.units[unit] },
  );

async function commended(name: string, more: object = {}): Promise<{ readonly id: string; readonly code: string }> {
  const id = await season.submitted(name, more);
  await decide(id, 'STOP');
  return { id, code: (await codesOf(id))[0] as string };
}

/** What a caller sees of an answer, but for the instant and the own standing. */
const seen = ({ status, body, headers }: Answer) => ({
  status,
  body,
  headers: [...headers].filter(([name]) => name !== 'date' && name !== 'ratelimit'),
});

describe('Whoever has the code of a certificate', () => {
  it('Reads who issued it, under which number, to whom and whether it is in force; and nothing else', async () => {
    const { id, code } = await commended('Nguyễn Đức Hưởng');
    const { body: history } = await request('GET', `/v1/nominations/${id}/history`);
    const { caseSeq, leafHash, body } = history.items.find((entry: any) => entry.kind === 'CommendationIssued');
    const { year, decisionNo, registerNo, commendationId } = body.numbers;
    expect((await shown(code)).body).toEqual({
      code,
      form: 'GIAY_KHEN',
      category: 'INDIVIDUAL',
      level: 'WARD',
      issuer: 'Phường',
      year,
      decisionNo,
      registerNo,
      signedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      recipient: 'N. Đ. Hưởng',
      state: 'ISSUED',
      entry: { caseSeq, leafHash },
    });
    expect(certificateCode(commendationId)).toBe(code);
  });

  it('Reads it without any identity, by a wrong one, and as an office that may not read the file', async () => {
    const { code } = await commended('Trần Văn An');
    const cookie = { headers: { Cookie: 'laurel.session=s%3Anobody.x', Authorization: 'Basic eDp4' } };
    const stranger = { role: 'AGENCY', unitId: season.units.A1 } as const;
    for (const as of [{}, cookie, stranger]) {
      const { status, body } = await request('GET', `/v1/public/certificates/${code}`, undefined, as);
      expect([status, body.recipient]).toEqual([200, 'T. V. An']);
    }
  });

  it('Is told when a higher award superseded it, and when it was revoked, under the numbers that it had', async () => {
    const id = await season.submitted('Lê Thị Bình');
    await decide(id, 'FORWARD');
    await decide(id, 'STOP', 'DISTRICT', 'D');
    const answers = await Promise.all((await codesOf(id)).map(shown));
    expect(answers.map(({ body }) => [body.issuer, body.state, body.decisionNo > 0])).toEqual([
      ['Phường', 'SUPERSEDED', true],
      ['Quận', 'ISSUED', true],
    ]);
    const revoked = await commended('Phạm Văn Cường');
    const before = (await shown(revoked.code)).body;
    const revoke = { type: 'revoke', level: 'WARD', ground: 'FRAUD' };
    expect((await season.command(revoked.id, revoke, { role: 'HEAD', unitId: season.units.W })).status).toBe(200);
    expect((await shown(revoked.code)).body).toEqual({ ...before, state: 'REVOKED' });
  });

  it('Reads the name of a collective as it is', async () => {
    const { code } = await commended('Tổ bảo vệ số 5 (bịa)', { category: 'COLLECTIVE' });
    expect((await shown(code)).body.recipient).toBe('Tổ bảo vệ số 5');
  });

  it('Reads no name once the person took back the consent, again when it was given anew, and none after erasure', async () => {
    const nominee = await nomineeIn(stack.apiUrl, season, 'Đỗ Thị Dung');
    await decide(nominee.nominationId, 'STOP');
    const [code = ''] = await codesOf(nominee.nominationId);
    const recipient = async () => (await shown(code)).body.recipient;
    const { person, nomineeId } = nominee;
    const give = () => person.request('POST', '/v1/me/consents', { nomineeId, textVersion: CONSENT_TEXT_IN_FORCE });
    expect(await recipient()).toBe('Đ. T. Dung');
    await give();
    expect(await recipient()).toBe('Đ. T. Dung');
    await person.request('POST', `/v1/me/consents/${nomineeId}/withdraw`, {});
    expect(await recipient()).toBeNull();
    await give();
    expect(await recipient()).toBe('Đ. T. Dung');
    const basis = { basis: 'Đơn số 9 (bịa)' };
    expect((await request('POST', `/v1/people/${person.id}/erase`, basis, { role: 'ADMIN' })).status).toBe(200);
    expect((await shown(code)).body).toMatchObject({ recipient: null, issuer: 'Phường', state: 'ISSUED' });
  });
});

describe('Whoever has no code', () => {
  it('NOT_FOUND: learns nothing: that of a restricted award is answered as one that nobody has', async () => {
    const { id, code } = await commended('Vũ Văn Em');
    await store.query('UPDATE nomination SET restricted = true WHERE id = $1', [id]);
    const [kept, unknown] = [seen(await shown(code)), seen(await shown(UNKNOWN))];
    expect(kept).toEqual(unknown);
    expect(inShort(unknown)).toEqual([404, 'NOT_FOUND']);
  });

  it('Is given none by the file of a restricted award, not even on its list', async () => {
    const id = await season.submitted('Hồ Thị Giang');
    const head = by(await newPerson(request), 'HEAD', season.units.W);
    await listOf(request, id).restrict(head);
    const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    expect((await season.command(id, answers, head)).status).toBe(200);
    const { body } = await request('GET', `/v1/nominations/${id}`, undefined, head);
    expect([body.slipCode, body.commendations[0].certificateCode]).toEqual([null, null]);
  });

  it.each(['1', '7kq2-m9xd-44tb-w0zc', 'UUUU-UUUU-UUUU-UUUU', `${UNKNOWN}-7777`, '%00', "' OR 1=1 --"])(
    'INVALID_INPUT: «%s» is no code, and is not looked for',
    async (typed) => {
      expect(inShort(await shown(encodeURIComponent(typed)))).toEqual([422, 'INVALID_INPUT']);
    },
  );
});
