import type { Closing, NominationStart } from '@laurel/contracts';
import { makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';
import type { File } from './file.ts';

/** True when the engine suggests a fresh history. */
export function isGrownLong(): boolean {
  return workflowInfo().continueAsNewSuggested;
}

/** Goes on in a fresh history with the state as it stands; the command table remembers what was handled. */
export function startFresh(start: NominationStart, file: File): Promise<Closing> {
  const nominationAfresh = makeContinueAsNewFunc<(start: NominationStart) => Promise<Closing>>();
  return nominationAfresh({ ...start, state: file.state });
}
