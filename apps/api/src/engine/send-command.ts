import {
  COMMAND_UPDATE,
  type CommandAnswer,
  type CommandEnvelope,
  nominationWorkflowId,
  type NominationStart,
  REFUSED,
  WORKFLOW_TASK_TIMEOUT,
} from '@laurel/contracts';
import type { NominationId, Refusal } from '@laurel/domain';
import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type Engine, isEngineAway, withinDeadline } from './engine.ts';

/**
 * NO_ANSWER: the engine is away, or the answer did not come in time; the command may or may not have taken effect.
 * FAILED: the command met a fault that trying again does not mend.
 */
export type EngineAnswer =
  | CommandAnswer
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal }
  | { readonly kind: 'NO_ANSWER' }
  | { readonly kind: 'NO_WORKFLOW' }
  | { readonly kind: 'FAILED'; readonly fault: Error };

/** Sends a command to the workflow of its case. The Update's id is the command's id: sent twice, it is one command. */
export function sendCommand(engine: Engine, id: NominationId, envelope: CommandEnvelope): Promise<EngineAnswer> {
  return answered(engine, () =>
    engine.client.workflow
      .getHandle(nominationWorkflowId(id))
      .executeUpdate<CommandAnswer, [CommandEnvelope]>(COMMAND_UPDATE, {
        args: [envelope],
        updateId: envelope.commandId,
      }),
  );
}

/**
 * The same for a case without a workflow: it starts with this command, or both do nothing. Its first command is its
 * submission; a workflow that was lost begins again so, and learns from the ledger where the case stands.
 */
export function sendWithStart(
  engine: Engine,
  start: NominationStart,
  envelope: CommandEnvelope,
): Promise<EngineAnswer> {
  return answered(engine, () =>
    engine.client.workflow.executeUpdateWithStart<() => Promise<unknown>, CommandAnswer, [CommandEnvelope]>(
      COMMAND_UPDATE,
      {
        args: [envelope],
        updateId: envelope.commandId,
        startWorkflowOperation: new WithStartWorkflowOperation('nomination', {
          workflowId: nominationWorkflowId(start.nominationId),
          taskQueue: engine.taskQueue,
          args: [start],
          workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
          // The ledger is the arbiter: a second workflow for one case would find it there and end.
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      },
    ),
  );
}

async function answered(engine: Engine, call: () => Promise<CommandAnswer>): Promise<EngineAnswer> {
  try {
    return await withinDeadline(engine, call);
  } catch (fault) {
    const refusal = refusalIn(fault);
    if (refusal) return { kind: 'REFUSED', refusal };
    if (fault instanceof WorkflowUpdateFailedError) return { kind: 'FAILED', fault };
    if (fault instanceof WorkflowNotFoundError) return { kind: 'NO_WORKFLOW' };
    if (fault instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isEngineAway(fault)) return { kind: 'NO_ANSWER' };
    throw fault;
  }
}

/** A validator's refusal travels as the cause of a failed Update. */
function refusalIn(fault: unknown): Refusal | null {
  if (!(fault instanceof WorkflowUpdateFailedError)) return null;
  const { cause } = fault;
  return cause instanceof ApplicationFailure && cause.type === REFUSED ? (cause.details?.[0] as Refusal) : null;
}
