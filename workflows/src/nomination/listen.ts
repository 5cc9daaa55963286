import {
  CATCH_UP_SIGNAL,
  COMMAND_UPDATE,
  type CommandAnswer,
  type CommandEnvelope,
  LAPSE_SIGNAL,
  REFUSED,
  STANDING_QUERY,
  type Standing,
} from '@laurel/contracts';
import { type CommandId, THE_CLOCK } from '@laurel/domain';
import {
  ApplicationFailure,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  setHandler,
  TemporalFailure,
  uuid4,
} from '@temporalio/workflow';
import type { File } from './file.ts';

export const commandUpdate = defineUpdate<CommandAnswer, [CommandEnvelope]>(COMMAND_UPDATE);
export const lapseSignal = defineSignal(LAPSE_SIGNAL);
export const catchUpSignal = defineSignal(CATCH_UP_SIGNAL);
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
  setHandler(lapseSignal, () => heard(file.closing ? null : file.carryOutInTurn(fromTheClock())));
  setHandler(catchUpSignal, () => heard(file.catchUp(fromTheClock())));
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

/** What time itself asks for. It passes over submitted cases only, so the ledger holds an entry at least. */
function fromTheClock(): CommandEnvelope {
  return {
    commandId: uuid4() as CommandId,
    fingerprint: LAPSE_SIGNAL,
    actor: THE_CLOCK,
    askedAt: 0,
    seenSeq: 1,
    command: { type: 'lapse', clock: 'SEASON_END' },
  };
}
