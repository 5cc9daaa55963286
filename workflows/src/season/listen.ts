import { SEASON_ENDED_SIGNAL } from '@laurel/contracts';
import { defineSignal, setHandler } from '@temporalio/workflow';

const seasonEndedSignal = defineSignal(SEASON_ENDED_SIGNAL);

/** Whether somebody said, since it was last looked at, that the season was ended. */
export interface Ending {
  isTold: boolean;
}

export function listenForTheEnd(): Ending {
  const ending: Ending = { isTold: false };
  setHandler(seasonEndedSignal, () => {
    ending.isTold = true;
  });
  return ending;
}
