import type { Transaction } from '../door/transact.ts';

/** The condition that a row `n` of `nomination` is there for the person whose id stands at this place; null is nobody. */
export const thereFor = (person: string) => `(NOT n.restricted OR ${person}::uuid = ANY (n.seen_by))`;

/** Which of these cases are restricted to others. */
export async function keptFrom(
  tx: Transaction,
  ids: readonly string[],
  personId: string | undefined,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT n.id FROM nomination n WHERE n.id = ANY ($1::uuid[]) AND ${thereFor('$2')} IS NOT TRUE`,
    [ids, personId ?? null],
  );
  return new Set(rows.map(({ id }) => id));
}
