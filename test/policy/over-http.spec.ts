import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { policy } from '@laurel/domain';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTo, smallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';
import { askingIn, type Cell } from './ask-cell.ts';
import { groundOf, restrict, thingsOf } from './ground.ts';
import { papersIn } from './papers.ts';
import { RELATIONS_TO } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { withoutOffice } from './without-office.ts';

/** Questions that are on their way at once. */
const AT_ONCE = 8;

let stack: Stack;
let store: Store;
let told: ReturnType<typeof askingIn>;

beforeAll(async () => {
  stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'demo',
    env: { LAUREL_RATE_LIMITS: 'off' }, // It asks faster than anybody may.
  });
  store = await openStore({ url: stack.databaseUrl });
  const { apiUrl } = stack;
  const request = requestTo(apiUrl);
  const season = await smallSeason(request, {}, 'hanoi-2022');
  const ground = await groundOf(store, season);
  const things = await thingsOf(request, await smallSeason(request));
  const papers = await papersIn(apiUrl, season, ground);
  await restrict(store, request, season, ground);
  const person = await withoutOffice(apiUrl, 'khongchucvu');
  const leaving = await withoutOffice(apiUrl, 'roidi');
  told = askingIn({ apiUrl, season, ground, things, papers, person, leaving });
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

const expected = ({ kind, action, relation }: Cell) => {
  const permission = policy.decide(kind, action, { relations: [relation], level: 'WARD' });
  return permission === 'ALLOWED' ? 'ALLOWED' : permission.refused;
};

describe('Over HTTP every cell of the matrix is answered as it is written', () => {
  it.each(policy.RELATIONS)(
    'Who stands to the object as %s',
    async (relation) => {
      const actions = policy.ACTIONS.filter((action) => {
        return (RELATIONS_TO[QUESTIONS[action].about] as readonly string[]).includes(relation);
      });
      const cells = actions.flatMap((action) => policy.ACTOR_KINDS.map((kind) => ({ kind, action, relation })));
      expect(cells.length).toBeGreaterThan(0);
      const line = (cell: Cell, code: string) => `${cell.kind} ${cell.action}: ${code}`;
      const answers = await atMost(AT_ONCE, cells, async (cell) => line(cell, await told(cell)));
      const written = cells.map((cell) => line(cell, expected(cell)));
      expect(answers.filter((answer, index) => answer !== written[index])).toEqual(
        written.filter((answer, index) => answer !== answers[index]),
      );
    },
    300_000,
  );
});
