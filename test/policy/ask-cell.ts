import { randomUUID } from 'node:crypto';
import { policy } from '@laurel/domain';
import { type Request, requestTo, type SmallSeason } from '../support/api.ts';
import type { Ground, Things } from './ground.ts';
import type { Papers } from './papers.ts';
import { NOBODY, type Objects } from './question.ts';
import { QUESTIONS } from './questions.ts';
import type { PersonWithoutOffice } from './without-office.ts';

const REFUSED = [
  'IDENTITY_REQUIRED',
  'NO_OFFICE',
  'NOT_FOUND',
  'ROLE_NOT_ALLOWED',
  'UNIT_NOT_CONCERNED',
  'OWN_NOMINATION',
];

/** They write at their own unit, where nobody nominates. */
const ORIGINATE: readonly policy.ActorKind[] = ['HEAD', 'DEPUTY'];

/** Asked for by the id of a thing, whose unit is that of the things. */
const BY_ID: readonly policy.Action[] = [
  'readSigningSession',
  'confirmList',
  'endMemberTerm',
  'signList',
  'revokeDelegation',
];

export interface Cell {
  readonly kind: policy.ActorKind;
  readonly action: policy.Action;
  readonly relation: policy.Relation;
}

export interface Scene {
  readonly apiUrl: string;
  readonly season: SmallSeason;
  readonly ground: Ground;
  readonly things: Things;
  readonly papers: Papers;
  readonly person: PersonWithoutOffice;
  /** Who signs in anew and out. */
  readonly leaving: PersonWithoutOffice;
}

/** Asks the question of a cell over HTTP: ALLOWED, or the code of the policy. */
export function askingIn({ apiUrl, season, ground, things, papers, person, leaving }: Scene) {
  const request: Request = requestTo(apiUrl);
  return told;

  async function told({ kind, action, relation }: Cell): Promise<string> {
    const { method, path, body, about, ofNobody, isStream, headers: more } = QUESTIONS[action];
    const standing = ground[about === 'CASE' && relation !== 'SELF' ? relation : 'UNRELATED'];
    const of = objects({ kind, action, relation }, standing.caseId);
    const own = headersOf({ kind, action, relation }, { ...standing, unitId: ownUnit({ kind, action, relation }, of) });
    const headers = { ...own, ...more };
    const answer = isStream
      ? await begun(`${apiUrl}${path(of)}`, headers)
      : await request(method, path(of), body?.(of), { key: randomUUID(), headers });
    if (answer.status >= 500 && answer.status !== 503)
      throw new Error(`${kind} ${action} ${relation}: ${answer.status}`);
    const code = String((answer.body as { code?: string }).code ?? '');
    // What nobody has is not there for whoever may ask.
    const isNobody = code === 'NOT_FOUND' && (ofNobody || path(of).includes(NOBODY));
    return REFUSED.includes(code) && !isNobody ? code : 'ALLOWED';
  }

  /** Drafts and uploads are of the group's nominator, or of whoever originates; what a question removes is asked for by no other. */
  function papersOf(kind: policy.ActorKind, action: policy.Action, relation: policy.Relation) {
    const { draftId, uploadId, removedId } =
      papers.of[ORIGINATE.includes(kind) ? (kind as 'HEAD' | 'DEPUTY') : 'NOMINATOR'];
    const isOfCase = QUESTIONS[action].about === 'CASE' && relation !== 'SELF';
    const ofDraft = action === 'removeDocument' ? removedId : uploadId;
    return { draftId, documentId: isOfCase ? (papers.attached.get(relation) as string) : ofDraft };
  }

  /** The unit by whose office is asked. */
  function ownUnit({ kind, action, relation }: Cell, of: Objects): string {
    const { about } = QUESTIONS[action];
    if (about === 'UNIT' && relation === 'OWN_UNIT') return of.unitId;
    if (about === 'GROUP' && relation === 'ORIGIN') return ORIGINATE.includes(kind) ? season.units.W : season.units.G;
    return about === 'CASE' && relation !== 'SELF' ? ground[relation].unitId : season.units.A3;
  }

  function objects({ kind, action, relation }: Cell, caseId: string): Objects {
    const isOrigin = kind === 'NOMINATOR' || relation !== 'ORIGIN';
    return {
      caseId: action === 'signList' ? things.caseId : caseId,
      seasonId: season.id,
      unitId: BY_ID.includes(action) ? things.unitId : season.units.W,
      fromUnitId: isOrigin ? season.units.G : null,
      ...papersOf(kind, action, relation),
      memberId: things.memberId,
      delegationId: things.delegationId,
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
    const session = { Cookie: cookie, Origin: apiUrl };
    if (kind === 'PERSON') return session;
    const office = {
      'Laurel-Demo-Role': kind,
      ...(kind === 'ADMIN' || kind === 'AUDITOR' ? {} : { 'Laurel-Demo-Unit': unitId }),
      // The lists were signed by offices of which no person is known.
      ...(BY_ID.includes(action) ? {} : { 'Laurel-Demo-Person': personId }),
    };
    return isOwn ? { ...session, ...office } : office;
  }
}

/** The beginning of an answer that does not end, and all of one that does. */
async function begun(url: string, headers: Record<string, string>) {
  const cut = new AbortController();
  const response = await fetch(url, { headers, signal: cut.signal });
  const body = response.ok ? {} : ((await response.json()) as object);
  cut.abort();
  return { status: response.status, body };
}
