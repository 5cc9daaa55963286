import type { CaseConcerns, LevelKey, UnitId } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { CaseHeader } from '../reading/case-header.ts';

/** What the header does not tell: of the units that were consulted only that of who asks is looked for. */
export interface ConcernsBeside {
  readonly consulted: boolean;
  readonly nomineePersonId: string | null;
  readonly readers: readonly string[] | null;
}

/** The same of a row `n` of `nomination`, for the unit that the parameter names. */
export const concernsBeside = (unit: string) => `
  EXISTS (SELECT 1 FROM task WHERE nomination_id = n.id AND unit_id = ${unit}) AS consulted,
  (SELECT person_id FROM nominee_person WHERE nominee_id = n.nominee_id AND unlinked_at IS NULL) AS "nomineePersonId",
  CASE WHEN n.restricted THEN
    ARRAY(SELECT person_id FROM restricted_reader WHERE nomination_id = n.id AND removed_at IS NULL) END AS readers`;

/** Null where there is no such case. */
export async function findConcernsBeside(
  tx: Transaction,
  id: string,
  unitId: string | null,
): Promise<ConcernsBeside | null> {
  const sql = `SELECT ${concernsBeside('$2::uuid')} FROM nomination n WHERE n.id = $1`;
  const [found] = await tx.prepared<ConcernsBeside>(sql, [id, unitId]);
  return found ?? null;
}

/** Whose a case is, for the policy. `header` is the present one, with the units that are there now. */
export function caseConcerns(
  { units, fromUnitId, startAt }: Pick<CaseHeader, 'units' | 'fromUnitId' | 'startAt'>,
  { consulted, nomineePersonId, readers }: ConcernsBeside,
  { unitId, level }: { readonly unitId: string | null; readonly level: LevelKey | null },
): CaseConcerns {
  return {
    ofLevel: ((level && units[level]) ?? null) as UnitId | null,
    origin: presentOrigin({ units, fromUnitId, startAt }),
    route: Object.values(units) as UnitId[],
    consulted: consulted && unitId ? [unitId as UnitId] : [],
    nomineePersonId,
    readers,
  };
}

/** Who answers for the nomination; where a head originated it, the unit at which it started. */
export function presentOrigin({
  units,
  fromUnitId,
  startAt,
}: Pick<CaseHeader, 'units' | 'fromUnitId' | 'startAt'>): UnitId | null {
  return (fromUnitId ?? units[startAt] ?? null) as UnitId | null;
}
