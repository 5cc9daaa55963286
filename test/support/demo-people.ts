import type { ActingHeaders, Office } from '@laurel/cli';
import type { DemoPeople, DemoPersonView } from '@laurel/contracts';
import { type Answer, requestTo } from './api.ts';
import { cookieOf } from './people.ts';

const SAME = ({ role, unit }: DemoPersonView, office: Office) =>
  role === office.role && (unit?.id ?? null) === office.unitId;

/** Signs in one invented person by one click. */
export function clickedIn(apiUrl: string, personId: string): Promise<Answer> {
  return requestTo(apiUrl)('POST', '/v1/demo/sign-in', { personId });
}

export async function demoPeople(apiUrl: string, query = ''): Promise<DemoPersonView[]> {
  const { status, body } = await requestTo(apiUrl)<DemoPeople>('GET', `/v1/demo/people${query}`);
  if (status !== 200) throw new Error(`No demo people: ${JSON.stringify(body)}`);
  return body.items;
}

/** Who acted, and by what: each office is taken by its own invented person, who signs in when it is first needed. */
export interface DemoCast {
  readonly acting: ActingHeaders;
  /** The persons who signed in, by their id. */
  readonly signedIn: ReadonlyMap<string, DemoPersonView>;
}

export function demoCast(apiUrl: string): DemoCast {
  const signedIn = new Map<string, DemoPersonView>();
  const cookies = new Map<string, Promise<string>>();
  const cookieFor = async (office: Office) => {
    const person = (await demoPeople(apiUrl)).find((one) => SAME(one, office));
    if (!person) throw new Error(`Nobody is invented for ${office.role} at ${office.unitId}.`);
    const cookie = cookieOf(await clickedIn(apiUrl, person.id));
    if (!cookie) throw new Error(`${person.name} is not signed in.`);
    signedIn.set(person.id, person);
    return cookie;
  };
  return {
    signedIn,
    async acting(office) {
      const key = `${office.role} ${office.unitId}`;
      const cookie = cookies.get(key) ?? cookieFor(office);
      cookies.set(key, cookie);
      return { Cookie: await cookie, Origin: apiUrl };
    },
  };
}
