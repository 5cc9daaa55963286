import { randomUUID } from 'node:crypto';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { policy } from '@laurel/domain';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { atMost } from '../support/callers.ts';
import { type Ground, groundOf, thingsOf } from './ground.ts';
import { NOBODY, type Objects, RELATIONS_TO } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { type PersonWithoutOffice, withoutOffice } from './without-office.ts';

const REFUSED = [
  'IDENTITY_REQUIRED',
  'NO_OFFICE',
  'NOT_FOUND',
  'ROLE_NOT_ALLOWED',
  'UNIT_NOT_CONCERNED',
  'OWN_NOMINATION',
];

/** Questions that are on their way at once. */
const AT_ONCE = 8;

/** Asked for by the id of a thing, whose unit is that of the things. */
const BY_ID: readonly policy.Action[] = ['readSigningSession', 'confirmList', 'endMemberTerm', 'signList'];

let stack: Stack;
let store: Store;
let request: Request;
let season: SmallSeason;
let ground: Ground;
let things: Awaited<ReturnType<typeof thingsOf>>;
let person: PersonWithoutOffice;
let leaving: PersonWithoutOffice;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, 'hanoi-2022');
  const plain = await smallSeason(request);
  ground = await groundOf(store, season);
  things = { ...(await thingsOf(request, plain)) };
  person = await withoutOffice(stack.apiUrl, 'khongchucvu');
  leaving = await withoutOffice(stack.apiUrl, 'roidi');
}, 180_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

interface Cell {
  readonly kind: policy.ActorKind;
  readonly action: policy.Action;
  readonly relation: policy.Relation;
}

async function told({ kind, action, relation }: Cell): Promise<string> {
  const { method, path, body, about, ofNobody, isStream } = QUESTIONS[action];
  const standing = ground[about === 'CASE' && relation !== 'SELF' ? relation : 'UNRELATED'];
  const of = objects({ kind, action, relation }, standing.caseId);
  const headers = headersOf(
    { kind, action, relation },
    { ...standing, unitId: ownUnit({ kind, action, relation }, of) },
  );
  const answer = isStream
    ? await begun(`${stack.apiUrl}${path(of)}`, headers)
    : await request(method, path(of), body?.(of), { key: randomUUID(), headers });
  if (answer.status >= 500 && answer.status !== 503) throw new Error(`${kind} ${action} ${relation}: ${answer.status}`);
  const code = String((answer.body as { code?: string }).code ?? '');
  // What nobody has is not there for whoever may ask.
  const isNobody = code === 'NOT_FOUND' && (ofNobody || path(of).includes(NOBODY));
  return REFUSED.includes(code) && !isNobody ? code : 'ALLOWED';
}

/** The beginning of an answer that does not end, and all of one that does. */
async function begun(url: string, headers: Record<string, string>) {
  const cut = new AbortController();
  const response = await fetch(url, { headers, signal: cut.signal });
  const body = response.ok ? {} : ((await response.json()) as object);
  cut.abort();
  return { status: response.status, body };
}

/** The unit by whose office is asked. */
function ownUnit({ action, relation }: Cell, of: Objects): string {
  const { about } = QUESTIONS[action];
  if (about === 'UNIT' && relation === 'OWN_UNIT') return of.unitId;
  if (about === 'GROUP' && relation === 'ORIGIN') return season.units.G;
  return about === 'CASE' && relation !== 'SELF' ? ground[relation].unitId : season.units.A3;
}

function objects({ kind, action, relation }: Cell, caseId: string): Objects {
  const isOrigin = kind === 'NOMINATOR' || relation !== 'ORIGIN';
  return {
    caseId: action === 'signList' ? things.caseId : caseId,
    seasonId: season.id,
    unitId: BY_ID.includes(action) ? things.unitId : season.units.W,
    fromUnitId: isOrigin ? season.units.G : null,
    memberId: things.memberId,
    sessionId: relation === 'SELF' ? (person.sessionIds[policy.ACTOR_KINDS.indexOf(kind)] as string) : randomUUID(),
    signingId: things.signed.get(kind) ?? (things.signed.get('HEAD') as string),
  };
}

function headersOf(
  { kind, action }: Cell,
  { unitId, personId }: { readonly unitId: string; readonly personId: string },
): Record<string, string> {
  if (kind === 'NOBODY') return {};
  const isOwn = QUESTIONS[action].about === 'PERSON';
  // Whoever signs in anew or out leaves the session of the others alone.
  const cookie = policy.ACCESS[action].for === 'EVERYBODY' ? (leaving.others.pop() as string) : person.cookie;
  const session = { Cookie: cookie, Origin: stack.apiUrl };
  if (kind === 'PERSON') return session;
  const office = {
    'Laurel-Demo-Role': kind,
    ...(kind === 'ADMIN' || kind === 'AUDITOR' ? {} : { 'Laurel-Demo-Unit': unitId }),
    // The lists were signed by offices of which no person is known.
    ...(BY_ID.includes(action) ? {} : { 'Laurel-Demo-Person': personId }),
  };
  return isOwn ? { ...session, ...office } : office;
}

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
