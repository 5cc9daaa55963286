import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { BARE_UPDATE, UPDATES_PER_CASE } from './words.ts';

/** Counts its Updates and ends with the last. */
export async function bareCase(): Promise<number> {
  let counted = 0;
  setHandler(
    defineUpdate<number, [number]>(BARE_UPDATE),
    (step) => {
      counted = step;
      return counted;
    },
    {
      validator(step) {
        if (step !== counted + 1) throw new Error(`Step ${step} after ${counted}.`);
      },
    },
  );
  await condition(() => counted === UPDATES_PER_CASE);
  await condition(allHandlersFinished);
  return counted;
}
