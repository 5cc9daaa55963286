import { get, type IncomingMessage } from 'node:http';
import type { LiveEvent } from '@laurel/contracts';

export interface Heard extends LiveEvent {
  readonly position: number;
}

/** A reader of server-sent events as a browser is one: it knows the last id, also of blocks without data, and comes back with it. */
export interface Listener {
  readonly heard: readonly Heard[];
  readonly resets: number;
  /** The last id that it was told. */
  readonly lastId: string | null;
  /** How often the stream was opened. */
  readonly visits: number;
  /** Breaks the connection off, as a train in a tunnel does; it comes back by itself. */
  drop(): void;
  stop(): void;
}

/** Listens at once; resolves when the stream has begun. */
export async function listenTo(url: string, headers: Record<string, string>, lastId: string | null = null) {
  const heard: Heard[] = [];
  let [stopped, visits, resets, told] = [false, 0, 0, lastId];
  let open: IncomingMessage | null = null;
  let begun: () => void;
  const beginning = new Promise<void>((resolve) => (begun = resolve));

  function visit(): void {
    if (stopped) return;
    const again = () => setTimeout(visit, 20);
    const known = told === null ? {} : { 'Last-Event-ID': told };
    const sent = get(url, { headers: { ...headers, ...known }, agent: false }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        return void again();
      }
      visits++;
      open = response;
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        blocks.forEach(take);
        begun();
      });
      response.once('close', again).once('error', () => undefined);
    });
    sent.once('error', again);
  }

  function take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line.replace(/^\w*: ?/, '')]),
    );
    told = fields.get('id') ?? told;
    if (fields.get('event') === 'reset') resets++;
    if (fields.get('event') === 'ledger') {
      heard.push({ ...JSON.parse(fields.get('data') ?? ''), position: Number(told) });
    }
  }

  visit();
  await beginning;
  const listener: Listener = {
    heard,
    get resets() {
      return resets;
    },
    get lastId() {
      return told;
    },
    get visits() {
      return visits;
    },
    drop: () => open?.destroy(),
    stop() {
      stopped = true;
      open?.destroy();
    },
  };
  return listener;
}
