import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ground } from './ground.ts';
import type { Makers, RightCall } from './right-call.ts';

/** Where Schemathesis asks for right calls while it runs. */
export interface Giver {
  readonly url: string;
  /** What could not be made. */
  readonly faults: readonly string[];
  close(): void;
}

/** `/calls/<operation>`: a right call, made now; `/callers/<operation>`: who asks in the first one of it. */
export async function openGiver(ground: Ground, makers: Makers): Promise<Giver> {
  const faults: string[] = [];
  const first = new Map<string, Promise<RightCall | null>>();
  const make = async (operationId: string): Promise<RightCall | null> => {
    try {
      return (await makers[operationId]?.(ground)) ?? null;
    } catch (error) {
      faults.push(`${operationId}: ${(error as Error).message}`);
      return null;
    }
  };
  const answer = async (url: string): Promise<unknown> => {
    const [, kind, operationId = ''] = url.split('/');
    const known = first.get(operationId);
    const call = kind === 'callers' && known ? known : make(operationId);
    if (!known) first.set(operationId, call);
    const made = await call;
    if (kind === 'callers') return made?.as ?? {};
    return made && { ...made, ...(made.bytes ? { bytes: made.bytes.toString('base64') } : {}) };
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '').then((told) => response.end(JSON.stringify(told)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, faults, close: () => server.close() };
}
