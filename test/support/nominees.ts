import { randomUUID } from 'node:crypto';
import type { OwnConsents, OwnNominationView } from '@laurel/contracts';
import { type Acting, requestTo, type SmallSeason } from './api.ts';
import { accept, signedIn, type TestPerson } from './people.ts';

const admin: Acting = { role: 'ADMIN' };

/** Somebody with an account and without an office, on a stack of the demonstration. */
export async function withAccount(apiUrl: string, name: string): Promise<TestPerson> {
  const request = requestTo(apiUrl);
  const login = `nguoi-${randomUUID()}`;
  const { body: person } = await request('POST', '/v1/people', { name }, admin);
  const { body: invitation } = await request('POST', `/v1/people/${person.id}/invitations`, undefined, admin);
  await accept(apiUrl, invitation.token, login);
  return signedIn(apiUrl, login);
}

/** A nomination that was handed in, its nominee, and the nominee's own session. */
export interface StandingNominee {
  readonly nominationId: string;
  readonly nomineeId: string;
  readonly linkId: string;
  readonly person: TestPerson;
  nominations(): Promise<OwnNominationView[]>;
  consents(): Promise<OwnConsents>;
}

/** Somebody with an account who is nominated in the season under this name. */
export async function nomineeIn(apiUrl: string, season: SmallSeason, name: string): Promise<StandingNominee> {
  const request = requestTo(apiUrl);
  const nominationId = await season.submitted(name);
  const { body: nomination } = await request('GET', `/v1/nominations/${nominationId}`);
  const person = await withAccount(apiUrl, `${name} (tài khoản)`);
  const nomineeId = nomination.nominee.id as string;
  const link = await request('POST', '/v1/nominee-links', { nomineeId, personId: person.id }, admin);
  if (link.status !== 201) throw new Error(`Not linked: ${JSON.stringify(link.body)}`);
  return {
    nominationId,
    nomineeId,
    linkId: link.body.id,
    person,
    nominations: async () => (await person.request('GET', '/v1/me/nominations')).body.items,
    consents: async () => (await person.request('GET', '/v1/me/consents')).body,
  };
}
