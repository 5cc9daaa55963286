import type { LiveEvent } from '@laurel/contracts';
import type { LiveEntry } from '@laurel/store';

/** How soon a browser comes back after a stream ended. */
const RETRY_MS = 2000;

/** The beginning of a stream: its pace, and from where it goes on. */
export const beginning = (position: number) => `retry: ${RETRY_MS}\n${stillHere(position)}`;

/**
 * A comment that keeps proxies from closing, and the position up to which there was nothing for this reader: a block without
 * data raises no event, and the browser remembers its id.
 */
export const stillHere = (position: number) => `: \nid: ${position}\n\n`;

/** The reader was away for too long to be told all: it reads anew what it shows, and is told from here on. */
export const reset = (position: number) => `id: ${position}\nevent: reset\ndata: {}\n\n`;

export function eventText({ position, concerns: _, at, ...entry }: LiveEntry): string {
  const event = { ...entry, at: at.toISOString() } as LiveEvent;
  return `id: ${position}\nevent: ledger\ndata: ${JSON.stringify(event)}\n\n`;
}
