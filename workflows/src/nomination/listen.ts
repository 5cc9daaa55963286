import {
  CATCH_UP_SIGNAL,
  COMMAND_UPDATE,
  type CommandAnswer,
  type CommandEnvelope,
  FOLLOW_UPDATE,
  type Following,
  LAPSE_SIGNAL,
  REFUSED,
  REPLACE_UNIT_SIGNAL,
  STANDING_QUERY,
  type Standing,
} from '@laurel/contracts';
import {
  ApplicationFailure,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  setHandler,
  TemporalFailure,
} from '@temporalio/workflow';
import type { File } from './file.ts';
import { fromTheClock } from './speech.ts';
import { aMoment } from './waits.ts';

export const commandUpdate = defineUpdate<CommandAnswer, [CommandEnvelope]>(COMMAND_UPDATE);
export const lapseSignal = defineSignal(LAPSE_SIGNAL);
export const replaceUnitSignal = defineSignal<[CommandEnvelope]>(REPLACE_UNIT_SIGNAL);
export const catchUpSignal = defineSignal(CATCH_UP_SIGNAL);
export const followUpdate = defineUpdate<void, [Following]>(FOLLOW_UPDATE);
export const standingQuery = defineQuery<Standing>(STANDING_QUERY);

/** Opens the file's ears: commands of people, the lapse of time, the question where the case stands. */
export function listen(file: File): void {
  setHandler(commandUpdate, (envelope) => file.carryOut(envelope), {
    validator(envelope) {
      const refused = file.refusal(envelope);
      // Thrown by a validator, it keeps the refused command out of the history.
      if (refused) throw ApplicationFailure.nonRetryable(refused.code, REFUSED, refused);
    },
  });
  setHandler(lapseSignal, () =>
    heard(file.closing ? null : file.carryOutInTurn(fromTheClock({ clock: 'SEASON_END' }))),
  );
  setHandler(replaceUnitSignal, (envelope) => heard(file.closing ? null : file.carryOutInTurn(envelope)));
  setHandler(catchUpSignal, () => heard(file.catchUp(fromTheClock({ clock: 'SEASON_END' }))));
  setHandler(followUpdate, ({ entries }) => file.follow(entries));
  setHandler(standingQuery, () => ({ caseSeq: file.state.seq, phase: file.state.phase, at: file.state.at }));
}

/** A signal has no caller to tell: a fault thrown here would end the case's workflow, so it is logged, and told again later. */
async function heard(work: Promise<unknown> | null): Promise<void> {
  try {
    await work;
  } catch (fault) {
    if (!(fault instanceof TemporalFailure)) throw fault;
    log.error('a signal could not be carried out', { fault: fault.message });
  }
}

/** The clock of the case that rang, carried out in its turn; a clock that was stopped meanwhile does nothing. */
export async function letLapse(file: File): Promise<void> {
  const clock = file.nextClock;
  if (!clock) return;
  await heard(file.carryOutInTurn(fromTheClock({ clock: clock.id, dueAt: clock.dueAt })));
  const isStillThere = file.nextClock?.id === clock.id && file.nextClock.dueAt === clock.dueAt;
  if (isStillThere) await aMoment(file);
}
