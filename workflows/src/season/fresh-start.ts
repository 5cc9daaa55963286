import type { SeasonStart } from '@laurel/contracts';
import { makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';

/** True when the engine suggests a fresh history: a season of thousands of open cases grows one fast. */
export function isGrownLong(): boolean {
  return workflowInfo().continueAsNewSuggested;
}

/** Goes round again in a fresh history. A case that was told twice lapses once. */
export function startFresh(start: SeasonStart): Promise<never> {
  return makeContinueAsNewFunc<(start: SeasonStart) => Promise<void>>()(start);
}
