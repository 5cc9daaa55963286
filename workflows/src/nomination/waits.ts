import { condition, workflowInfo } from '@temporalio/workflow';
import type { File } from './file.ts';

/**
 * noDeadline: an open case waits for its offices as long as the season lasts, and the season's end closes it.
 * It wakes too when its history has grown so long that the engine suggests a fresh one.
 */
export function closedOrGrownLong(file: File): Promise<void> {
  return condition(() => file.closing !== null || workflowInfo().continueAsNewSuggested);
}

/** noDeadline: a command that is being recorded ends by itself, since its act has one. */
export function untilIdle(file: File): Promise<void> {
  return condition(() => !file.isBusy);
}
