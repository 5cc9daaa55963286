import { randomUUID } from 'node:crypto';
import type {
  CommandReceipt,
  NominationRow,
  NominationView,
  OpenSeason,
  Problem,
  SeasonOpened,
  SeasonTally,
  SeasonView,
} from '@laurel/contracts';
import type { Role } from '@laurel/domain';

/** Whom the player acts as. */
export interface Office {
  readonly role: Role;
  readonly unitId: string | null;
}

export type Answer<Body> = { readonly body: Body } | { readonly problem: Problem };

/** The API as the player needs it. */
export interface Api {
  openSeason(body: OpenSeason): Promise<SeasonOpened>;
  createNomination(office: Office, body: object): Promise<Answer<NominationRow>>;
  command(office: Office, nominationId: string, body: object): Promise<Answer<CommandReceipt>>;
  endSeason(seasonId: string): Promise<SeasonView>;
  season(seasonId: string): Promise<SeasonView>;
  tally(seasonId: string): Promise<SeasonTally>;
  nomination(id: string): Promise<NominationView>;
}

/** The stack does not answer, and did not come back in time. */
export class StackUnreachable extends Error {}

const ADMIN: Office = { role: 'ADMIN', unitId: null };

/** An administrator reads no dossier. */
const AUDITOR: Office = { role: 'AUDITOR', unitId: null };

/** A restart of any part of the stack takes seconds; after two minutes nobody is restarting it. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;
const CALL_LIMIT_MS = 20_000;

/** The headers by which a request acts as an office. */
export type ActingHeaders = (office: Office) => Promise<Readonly<Record<string, string>>>;

/** In a demonstration whoever asks names an office. */
const byName: ActingHeaders = async ({ role, unitId }) => ({
  'Laurel-Demo-Role': role,
  ...(unitId ? { 'Laurel-Demo-Unit': unitId } : {}),
});

export function apiAt(apiUrl: string, acting: ActingHeaders = byName): Api {
  const send = sender(apiUrl, acting);
  return {
    openSeason: async (body) => granted(await send<SeasonOpened>('POST', '/v1/seasons', ADMIN, body)),
    createNomination: (office, body) => send('POST', '/v1/nominations', office, body),
    command: (office, id, body) => send('POST', `/v1/nominations/${id}/commands`, office, body),
    endSeason: async (id) => granted(await send<SeasonView>('POST', `/v1/seasons/${id}/end`, ADMIN, {})),
    season: async (id) => granted(await send<SeasonView>('GET', `/v1/seasons/${id}`, ADMIN)),
    tally: async (id) => granted(await send<SeasonTally>('GET', `/v1/seasons/${id}/tally`, ADMIN)),
    nomination: async (id) => granted(await send<NominationView>('GET', `/v1/nominations/${id}`, AUDITOR)),
  };
}

/** Sends a request until it is answered: what got no answer is sent again under the same key, and takes effect once. */
function sender(apiUrl: string, acting: ActingHeaders) {
  return async <Body>(method: 'GET' | 'POST', path: string, office: Office, body?: object): Promise<Answer<Body>> => {
    const request: RequestInit = {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        ...(await acting(office)),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await once<Body>(`${apiUrl}${path}`, request);
      if ('body' in answer || 'problem' in answer) return answer;
      if (Date.now() > until) throw new StackUnreachable(`${method} ${apiUrl}${path}: ${answer.away}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}

async function once<Body>(url: string, request: RequestInit): Promise<Answer<Body> | { readonly away: string }> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(CALL_LIMIT_MS) });
    const content = (await response.json()) as unknown;
    if (response.ok) return { body: content as Body };
    const problem = content as Problem;
    if (problem.status === 503 || problem.status === 429 || problem.code === 'TASK_BUSY') return { away: problem.code };
    if (problem.status >= 500) throw new Error(`${url} answered ${problem.status} ${problem.code}`);
    return { problem };
  } catch (fault) {
    if (isLostOnTheWay(fault)) return { away: fault.message };
    throw fault;
  }
}

/**
 * fetch throws TypeError for a connection that failed, SyntaxError for an answer that was cut, TimeoutError for none. Told
 * by their names: under a test runner they are made by another realm.
 */
function isLostOnTheWay(fault: unknown): fault is Error {
  const { name } = (fault ?? {}) as { name?: unknown };
  return name === 'TypeError' || name === 'SyntaxError' || name === 'TimeoutError' || name === 'AbortError';
}

function granted<Body>(answer: Answer<Body>): Body {
  if ('body' in answer) return answer.body;
  const { code, detail, errors } = answer.problem;
  throw new Error(`The API refused: ${code} ${detail} ${errors ? JSON.stringify(errors) : ''}`);
}
