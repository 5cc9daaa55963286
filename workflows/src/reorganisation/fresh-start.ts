import type { ReorganisationStart } from '@laurel/contracts';
import { makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';

/** True when the engine suggests a fresh history: a district has thousands of open cases. */
export function isGrownLong(): boolean {
  return workflowInfo().continueAsNewSuggested;
}

/** Goes round again in a fresh history. A case that was told twice is handed over once. */
export function startFresh(start: ReorganisationStart): Promise<never> {
  return makeContinueAsNewFunc<(start: ReorganisationStart) => Promise<void>>()(start);
}
