import { randomUUID } from 'node:crypto';
import type { CommandReceipt, NominationRow, Problem, SeasonOpened } from '@laurel/contracts';
import type { Role } from '@laurel/domain';

/** Whom a test acts as. */
export interface Acting {
  readonly role?: Role | undefined;
  readonly unitId?: string | undefined;
  /** Sent as Idempotency-Key; a fresh one unless named. */
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

export interface Answer<Body = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What tells one answer from another: the status, and the code of a "no". */
export const inShort = ({ status, body }: Pick<Answer, 'status' | 'body'>) => [status, body.code];

export type Request = <Body = any>(method: string, path: string, body?: unknown, as?: Acting) => Promise<Answer<Body>>;

/**
 * A plain client of the API at `apiUrl`: no retries, every answer as it came. A text body is sent as it is. Who only reads, and
 * names no office, reads as an auditor.
 */
export function requestTo(apiUrl: string): Request {
  return async (method, path, body, as) => {
    const { role, unitId, key = randomUUID(), headers = {} } = as ?? (method === 'GET' ? { role: 'AUDITOR' } : {});
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(method === 'POST' && key ? { 'Idempotency-Key': key } : {}),
        ...(role ? { 'Laurel-Demo-Role': role } : {}),
        ...(unitId ? { 'Laurel-Demo-Unit': unitId } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as never };
  };
}

/** A season with one unit per level, and what a test needs to act in it. */
export interface SmallSeason {
  readonly id: string;
  readonly units: { readonly [code in 'CP' | 'D' | 'W' | 'G' | 'W2' | 'A1' | 'A2' | 'A3']: string };
  nominate(name: string, more?: object): Promise<NominationRow>;
  command(id: string, body: object, as: Acting): Promise<Answer<CommandReceipt & Problem>>;
  /** Created and submitted: the case waits at the ward. */
  submitted(name: string, more?: object): Promise<string>;
}

/** Three agencies, `A1` to `A3`, are there to be consulted, and `W2` to take the ward's place. */
export async function smallSeason(
  request: Request,
  overrides: object = {},
  ruleSet = 'plain',
  dates: object = {},
): Promise<SmallSeason> {
  const opened = await request<SeasonOpened>(
    'POST',
    '/v1/seasons',
    {
      code: 'small',
      title: { vi: 'Đợt xét nhỏ (dữ liệu bịa)', en: 'Small season (invented data)' },
      ruleSet: { id: ruleSet, overrides },
      periods: ['2022'],
      ...dates,
      units: [
        { code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
        { code: 'D', level: 'DISTRICT', name: 'Quận', parent: 'CP' },
        { code: 'W', level: 'WARD', name: 'Phường', parent: 'D' },
        { code: 'G', level: 'RESIDENTIAL_GROUP', name: 'Tổ dân phố', parent: 'W' },
        { code: 'W2', level: 'WARD', name: 'Phường kế thừa', parent: 'D' },
      ],
      agencies: ['A1', 'A2', 'A3'].map((code) => ({ code, name: `Cơ quan ${code}` })),
    },
    { role: 'ADMIN' },
  );
  if (opened.status !== 201) throw new Error(`No season: ${JSON.stringify(opened.body)}`);
  const { id } = opened.body.season;
  const units = Object.fromEntries(opened.body.units.map((unit) => [unit.code, unit.id])) as SmallSeason['units'];
  const nominator: Acting = { role: 'NOMINATOR', unitId: units.G };
  const command: SmallSeason['command'] = (nominationId, body, as) =>
    request('POST', `/v1/nominations/${nominationId}/commands`, body, as);
  const nominate: SmallSeason['nominate'] = async (name, more = {}) => {
    const draft = { seasonId: id, fromUnitId: units.G, nominee: name, category: 'INDIVIDUAL', period: '2022' };
    const created = await request<NominationRow>(
      'POST',
      '/v1/nominations',
      { ...draft, achievement: `${name}:2022`, asks: 'WARD', ...more },
      nominator,
    );
    if (created.status !== 201) throw new Error(`No draft: ${JSON.stringify(created.body)}`);
    return created.body;
  };
  return {
    id,
    units,
    nominate,
    command,
    async submitted(name, more) {
      const { id: nominationId } = await nominate(name, more);
      const as = { ...nominator, key: randomUUID() };
      const submit = () => command(nominationId, { type: 'submit' }, as);
      let answer = await submit();
      // A busy machine is not what these tests are about: what got no answer is sent again under the same key.
      for (let again = 0; answer.status === 503 && again < 10; again++) answer = await submit();
      const { status, body } = answer;
      if (status !== 200) throw new Error(`Not submitted: ${JSON.stringify(body)}`);
      return nominationId;
    },
  };
}
