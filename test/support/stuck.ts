import type { Transaction } from '@laurel/store';

/** Cases whose clock should have rung long ago, as a lost workflow leaves them. */
export async function overdueClocks(tx: Transaction, nominationIds: readonly string[]): Promise<void> {
  const clocks = [{ clock: 'level', level: 'WARD', dueAt: '2022-03-01T00:00:00.000Z' }];
  await tx.rows('UPDATE nomination SET clocks = $2::jsonb WHERE id = ANY($1::uuid[])', [
    nominationIds,
    JSON.stringify(clocks),
  ]);
}
