import { type Closing, nominationWorkflowId, type Standing, STANDING_QUERY } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import {
  Client,
  Connection,
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectedError,
  WorkflowFailedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { StackAway } from './stack-away.ts';

/** How the workflow of a case was found. SILENT: it runs, and gave no answer in time or none that could be read. */
export type FoundWorkflow =
  | { readonly status: 'RUNNING'; readonly standing?: Standing }
  | { readonly status: 'COMPLETED'; readonly closing?: Closing }
  | { readonly status: 'SILENT'; readonly why: string }
  | { readonly status: 'GONE' | 'FAILED' | 'TERMINATED' | 'CANCELLED' | 'TIMED_OUT' | (string & {}) };

/** The workflow engine as the verifier asks it. */
export interface Engine {
  /** After this time the engine forgets a workflow that has ended. */
  readonly retentionMs: number;
  /** Where a case that should be open stands by its workflow. */
  standing(id: string): Promise<FoundWorkflow>;
  /** How the workflow of a case that should be closed ended. */
  closing(id: string): Promise<FoundWorkflow>;
  /** Whether there is a workflow at all. */
  glance(id: string): Promise<FoundWorkflow>;
  close(): Promise<void>;
}

/** A worker that was killed is replaced, and answers for its cases, within some five seconds. */
const CALL_LIMIT_MS = 10_000;
const SECOND_MS = 1000;

export async function openEngine(address: string, namespace: string): Promise<Engine> {
  const connection = Connection.lazy({ address });
  // A query to a workflow that has ended would be answered from its history; here it must not pass for a running one.
  const client = new Client({ connection, namespace, workflow: { queryRejectCondition: 'NOT_OPEN' } });
  const within = <Result>(call: () => Promise<Result>) => client.withDeadline(Date.now() + CALL_LIMIT_MS, call);
  const handleOf = (id: string) => client.workflow.getHandle(nominationWorkflowId(id as NominationId));

  async function glance(id: string): Promise<FoundWorkflow> {
    try {
      const { status } = await within(() => handleOf(id).describe());
      return { status: status.name };
    } catch (fault) {
      if (fault instanceof WorkflowNotFoundError) return { status: 'GONE' };
      if (isGrpc(fault)) throw new StackAway(`Temporal on ${address} gives no answer: ${(fault as Error).message}`);
      throw fault;
    }
  }

  /** Without an answer it is asked for less: whether the workflow runs. If that fails too, the engine itself is away. */
  async function withoutAnswer(id: string, fault: unknown): Promise<FoundWorkflow> {
    if (fault instanceof WorkflowNotFoundError) return { status: 'GONE' };
    const isAnswerMissing = isGrpc(fault) || fault instanceof QueryNotRegisteredError;
    if (!isAnswerMissing && !(fault instanceof QueryRejectedError || fault instanceof WorkflowFailedError)) throw fault;
    const found = await glance(id);
    return found.status === 'RUNNING' && isAnswerMissing ? { status: 'SILENT', why: wordsFor(fault) } : found;
  }

  const retentionMs = await retentionOf(connection, address, namespace).catch(async (fault: unknown) => {
    await connection.close();
    throw fault;
  });
  return {
    retentionMs,
    glance,
    async standing(id) {
      try {
        return { status: 'RUNNING', standing: await within(() => handleOf(id).query<Standing>(STANDING_QUERY)) };
      } catch (fault) {
        return withoutAnswer(id, fault);
      }
    },
    async closing(id) {
      try {
        const closing = (await within(() => handleOf(id).result())) as Closing;
        return { status: 'COMPLETED', closing };
      } catch (fault) {
        const found = await withoutAnswer(id, fault);
        return found.status === 'SILENT' ? { status: 'RUNNING' } : found; // It was waited for, and has not ended.
      }
    },
    close: () => connection.close(),
  };
}

async function retentionOf(connection: Connection, address: string, namespace: string): Promise<number> {
  try {
    const { config } = await connection.withDeadline(Date.now() + CALL_LIMIT_MS, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) * SECOND_MS;
  } catch (fault) {
    const why = (fault as Error).message;
    throw new StackAway(`Temporal on ${address}, namespace ${namespace}, gives no answer: ${why}`, { cause: fault });
  }
}

function isGrpc(fault: unknown): boolean {
  return isGrpcServiceError(fault) || (fault instanceof Error && isGrpcServiceError(fault.cause));
}

function wordsFor(fault: unknown): string {
  const { message, cause } = fault as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
