import type { Intent } from './kept-intent.ts';
import { Refused } from './refused.ts';
import { answered, laurelClient, newIntent, type Schemas } from '@laurel/client';

const client = laurelClient({ baseUrl: window.location.origin });

let officeId: string | null = null;

client.use({
  onRequest({ request }) {
    if (officeId) request.headers.set('Laurel-Office', officeId);
    return request;
  },
});

/** The API, asked in the name of the office that was taken last. */
export { client, newIntent, Refused };
export type { Schemas };

/** The same office on a request that the client above does not send. */
export function inTheNameOfTheOffice(headers: HeadersInit | undefined): Headers {
  const named = new Headers(headers);
  if (officeId) named.set('Laurel-Office', officeId);
  return named;
}

/** The office by which every later request acts; null where the person holds one at most. */
export function actBy(id: string | null): void {
  officeId = id;
}

export interface Called<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Asks once, and gives what was asked for; a "no" is thrown as Refused. */
export async function read<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  throw new Refused((error ?? { code: 'NO_PROBLEM_DOCUMENT', status: response.status }) as Schemas['Problem']);
}

/** Sends a change until it is answered, under one Idempotency-Key, so that a lost connection does nothing twice. A "no" is thrown as Refused. */
export async function change<Data>(
  call: (header: Intent) => Promise<Called<Data>>,
  intent: Intent = newIntent(),
): Promise<Data> {
  const answer = await answered(async () => {
    await hasLine();
    return call(intent);
  });
  if (!answer.isDone) throw new Refused(answer.problem);
  return answer.data;
}

/** Without a line no try is spent: it may be away for hours. */
async function hasLine(): Promise<void> {
  if (navigator.onLine) return;
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
}
