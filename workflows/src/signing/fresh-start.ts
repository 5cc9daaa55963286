import type { ListAnswer, ListRequest } from '@laurel/contracts';
import { makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';

/** True when the engine suggests a fresh history. */
export function isGrownLong(): boolean {
  return workflowInfo().continueAsNewSuggested;
}

/** Goes on in a fresh history: what was recorded is recorded, and a case that was told twice follows once. */
export function startFresh(request: ListRequest): Promise<ListAnswer> {
  return makeContinueAsNewFunc<(request: ListRequest) => Promise<ListAnswer>>()(request);
}
