import { condition, workflowInfo } from '@temporalio/workflow';
import type { File } from './file.ts';

/** A timer that would ring further away is set again meanwhile: the engine's timers are not made for decades. */
const LONGEST_MS = 400 * 24 * 60 * 60 * 1000;

/**
 * Waits until the case closes, grows so long that the engine suggests a fresh history, or the earliest of its clocks is due or
 * is another one. True when that clock rang. noDeadline without a clock: an open case waits for its offices as long as the
 * season lasts, and the season's end closes it.
 */
export async function rang(file: File): Promise<boolean> {
  const clock = file.nextClock;
  const isOver = () => file.closing !== null || workflowInfo().continueAsNewSuggested;
  const isAnother = () => file.nextClock?.id !== clock?.id || file.nextClock?.dueAt !== clock?.dueAt;
  if (!clock) return condition(() => isOver() || file.nextClock !== null).then(() => false);
  // The engine's own time, the same on every replay.
  const left = Math.min(Math.max(clock.dueAt - Date.now(), 1), LONGEST_MS);
  const isMoved = await condition(() => isOver() || isAnother(), left);
  return !isMoved && clock.dueAt <= Date.now();
}

/** noDeadline: a command that is being recorded ends by itself, since its act has one. */
export function untilIdle(file: File): Promise<void> {
  return condition(() => !file.isBusy);
}

/** A pause before a clock that could not lapse is looked at again: 5 s, since the database may be away. */
export function aMoment(file: File): Promise<unknown> {
  return condition(() => file.closing !== null, 5_000);
}
