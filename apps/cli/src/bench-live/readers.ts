import { randomUUID } from 'node:crypto';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';

/** One open stream, and what came of it. */
export interface BenchReader {
  /** The unit that it reads for; null for an auditor. */
  readonly unitId: string | null;
  events: number;
  lastId: number;
  /** An id that was not above the one before; there must be none. */
  outOfOrder: number;
  hasEnded: boolean;
  close(): void;
}

/** Milliseconds from the instant of an entry, which lies before its commit, to its arrival. */
export type Told = (delayMs: number) => void;

/** Opens a stream as an office; resolves when it has begun. */
export function openReader(apiUrl: string, unitId: string | null, told: Told): Promise<BenchReader> {
  const office = unitId
    ? { 'Laurel-Demo-Role': 'CLERK', 'Laurel-Demo-Unit': unitId, 'Laurel-Demo-Person': randomUUID() }
    : { 'Laurel-Demo-Role': 'AUDITOR', 'Laurel-Demo-Person': randomUUID() };
  return new Promise((resolve, fail) => {
    const sent: ClientRequest = get(`${apiUrl}/v1/live`, { headers: office, agent: false }, (response) => {
      if (response.statusCode !== 200) return fail(new Error(`GET /v1/live: ${response.statusCode}`));
      const reader: BenchReader = {
        unitId,
        events: 0,
        lastId: 0,
        outOfOrder: 0,
        hasEnded: false,
        close: () => sent.destroy(),
      };
      follow(response, reader, told, () => resolve(reader));
    });
    sent.once('error', fail);
  });
}

function follow(response: IncomingMessage, reader: BenchReader, told: Told, begun: () => void): void {
  let rest = '';
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) take(block, reader, told);
    begun();
  });
  response.once('error', () => undefined).once('close', () => (reader.hasEnded = true));
}

const ID = /^id: (\d+)$/m;
const AT = /"at":"([^"]+)"/;

function take(block: string, reader: BenchReader, told: Told): void {
  if (block.includes('event: ledger')) {
    const id = Number(ID.exec(block)?.[1]);
    if (id <= reader.lastId) reader.outOfOrder++;
    reader.lastId = id;
    reader.events++;
    told(Date.now() - Date.parse(AT.exec(block)?.[1] ?? ''));
  }
}
