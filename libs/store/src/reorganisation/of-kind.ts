import { type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { AGENCY, type UnitLevel } from '../intake/open-season.ts';

/**
 * Whether a unit of one level can do the work of another's: of the same level, or of the level that takes its work over by one
 * of these rule sets or of those shipped. The rules of a case that was received before its level was abolished do not name who
 * takes over; those that abolished it do. An agency is succeeded by an agency alone.
 */
export function isOfKind(level: UnitLevel, successor: UnitLevel, rules: readonly RuleSet[]): boolean {
  if (level === successor) return true;
  if (level === AGENCY) return false;
  return [...rules, ...Object.values(SHIPPED_RULE_SETS)].some(({ takesOver }) => takesOver?.[level] === successor);
}

/** The levels of these units, by id; those that are not there are left out. */
export async function levelsOfUnits(tx: Transaction, ids: readonly string[]): Promise<Map<string, UnitLevel>> {
  const rows = await tx.rows<{ id: string; level: UnitLevel }>(
    'SELECT id, level FROM unit WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, level }) => [id, level]));
}
