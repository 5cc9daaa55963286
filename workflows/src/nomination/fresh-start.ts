import type { Closing, NominationStart } from '@laurel/contracts';
import { makeContinueAsNewFunc } from '@temporalio/workflow';
import type { File } from './file.ts';

/** Goes on in a fresh history with the state as it stands; the command table remembers what was handled. */
export function startFresh(start: NominationStart, file: File): Promise<Closing> {
  const nominationAfresh = makeContinueAsNewFunc<(start: NominationStart) => Promise<Closing>>();
  return nominationAfresh({ ...start, state: file.state });
}
