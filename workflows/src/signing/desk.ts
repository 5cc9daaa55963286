import { LIST_UPDATE, type ListAnswer, type ListRequest } from '@laurel/contracts';
import { ActivityFailure, ApplicationFailure, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { recordList } from './acts.ts';

export const listUpdate = defineUpdate<ListAnswer>(LIST_UPDATE);

/** The head's desk: the list is recorded once, and whoever waits for it is answered. */
export interface Desk {
  record(request: ListRequest): Promise<ListAnswer>;
}

export function openDesk(): Desk {
  let answer: ListAnswer | null = null;
  let failure: ApplicationFailure | null = null;

  setHandler(listUpdate, async () => {
    // noDeadline: recording a list is tried until it succeeds, and a failure that lasts ends it.
    await condition(() => answer !== null || failure !== null);
    if (answer) return answer;
    throw failure as ApplicationFailure;
  });

  return {
    async record(request) {
      try {
        answer = await recordList(request);
        return answer;
      } catch (fault) {
        const why = fault instanceof ActivityFailure ? (fault.cause?.message ?? fault.message) : String(fault);
        failure = ApplicationFailure.nonRetryable(why, 'NOT_RECORDED');
        throw failure;
      }
    },
  };
}
