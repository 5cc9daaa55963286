import { type ClockStart, sealed } from './clock.ts';
import type { CaseEvent } from './event.ts';

/** The event with the instant of each clock that it starts, counted from its own: the ledger holds the day that was told. */
export function sealClocks<Event extends CaseEvent>(event: Event, at: number): Event {
  const starts = 'starts' in event ? (event.starts as readonly ClockStart[] | undefined) : undefined;
  return starts && starts.length > 0 ? { ...event, starts: starts.map((start) => sealed(start, at)) } : event;
}
