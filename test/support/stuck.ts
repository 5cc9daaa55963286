import type { Stack } from '@laurel/cli';
import { nominationWorkflowId } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import { connectTemporal } from '@laurel/platform';
import type { Transaction } from '@laurel/store';

/** Cases whose clock should have rung long ago, as a lost workflow leaves them. */
export async function overdueClocks(tx: Transaction, nominationIds: readonly string[]): Promise<void> {
  const clocks = [{ clock: 'level', level: 'WARD', dueAt: '2022-03-01T00:00:00.000Z' }];
  await tx.rows('UPDATE nomination SET clocks = $2::jsonb WHERE id = ANY($1::uuid[])', [
    nominationIds,
    JSON.stringify(clocks),
  ]);
}

/** Ends the workflow of a case that is open, as somebody does who takes it for another. */
export function loseCase(stack: Stack, id: string): Promise<void> {
  return loseWorkflow(stack, nominationWorkflowId(id as NominationId));
}

/** The same of any workflow. */
export async function loseWorkflow(stack: Stack, workflowId: string): Promise<void> {
  const temporal = connectTemporal(stack);
  await temporal.client.workflow.getHandle(workflowId).terminate('planted by a test');
  await temporal.close();
}
