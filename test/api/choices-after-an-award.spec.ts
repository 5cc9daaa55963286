import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { ChoicesView } from '@laurel/contracts';
import { calendarDayOf, isoDay } from '@laurel/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, inShort, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';

let stack: Stack;
let request: Request;
let season: SmallSeason;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
}, 120_000);
afterAll(() => stack?.stop());

const FOLLOWING = {
  present: {},
  exchangeCertificate: { reason: 'NAME_MISPRINTED' },
  reissueCertificate: { reason: 'LOST' },
  revoke: { ground: 'FRAUD' },
} as const;

async function commended(name: string): Promise<string> {
  const id = await season.submitted(name);
  const decide = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
  await season.command(id, decide, { role: 'HEAD', unitId: season.units.W });
  return id;
}

const choicesOf = async (id: string, as: Acting) => {
  const { status, body } = await request<ChoicesView>('GET', `/v1/nominations/${id}/choices`, undefined, as);
  expect(status).toBe(200);
  return body;
};

/** What the choices say of a word, and what the command itself is answered then. */
async function foretoldAndGiven(id: string, word: keyof typeof FOLLOWING, as: Acting) {
  const [choice] = (await choicesOf(id, as)).commendations;
  if (!choice) throw new Error('The office looks after no commendation.');
  const step = choice.steps.find(({ type }) => type === word);
  const body = { type: word, level: choice.level, ...FOLLOWING[word] };
  const [status, code] = inShort(await season.command(id, body, as));
  return { foretold: step?.refusal?.code ?? null, given: status === 200 ? null : code };
}

describe('What an office may do after an award', () => {
  it('ROLE_NOT_ALLOWED, ALREADY_PRESENTED, NO_COMMENDATION_IN_FORCE, NOT_THE_ISSUER: is foretold as the command is answered', async () => {
    const { W, D } = season.units;
    const id = await commended('individual-01');
    const answers: unknown[] = [];
    for (const [role, unitId] of [
      ['HEAD', D],
      ['CLERK', W],
      ['CLERK', W],
      ['HEAD', W],
      ['HEAD', W],
    ] as const) {
      const given: unknown[] = [];
      for (const word of ['present', 'exchangeCertificate', 'reissueCertificate', 'revoke'] as const) {
        const told = await foretoldAndGiven(id, word, { role, unitId });
        expect({ word, code: told.foretold }).toEqual({ word, code: told.given });
        given.push(told.given);
      }
      answers.push(given);
    }
    const no = 'ROLE_NOT_ALLOWED';
    expect(answers).toEqual([
      [no, no, no, 'NOT_THE_ISSUER'],
      [null, null, null, no],
      ['ALREADY_PRESENTED', null, null, no],
      [no, no, no, null],
      [no, no, no, 'NO_COMMENDATION_IN_FORCE'],
    ]);
  });

  it('UNIT_NOT_CONCERNED: reconsideration is offered to whoever nominated, and to no head of a level', async () => {
    const id = await commended('individual-02');
    const offered = async (as: Acting) => {
      const step = (await choicesOf(id, as)).steps.find(({ type }) => type === 'reconsider');
      return step?.refusal?.code ?? null;
    };
    expect(await offered({ role: 'NOMINATOR', unitId: season.units.G })).toBeNull();
    expect(await offered({ role: 'HEAD', unitId: season.units.W })).toBe('UNIT_NOT_CONCERNED');
  });

  it('Of a unit that was abolished since, its successor looks after what it gave', async () => {
    const id = await commended('individual-03');
    const { W, W2 } = season.units;
    const today = isoDay(calendarDayOf(Date.now()));
    const successor = { successorId: W2, abolishedOn: today, reason: 'sáp nhập (dữ liệu bịa)' };
    const { status } = await request('POST', `/v1/units/${W}/successor`, successor, { role: 'ADMIN' });
    expect(status).toBe(202);
    const as = { role: 'CLERK', unitId: W2 } as const;
    expect((await choicesOf(id, as)).commendations).toMatchObject([{ level: 'WARD' }]);
    expect(await foretoldAndGiven(id, 'present', as)).toEqual({ foretold: null, given: null });
  });
});
