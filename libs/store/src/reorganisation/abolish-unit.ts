import type { Actor } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { UnitLevel } from '../intake/open-season.ts';
import { lockForAbolition } from '../record/unit-locks.ts';
import { LINE_OF_SUCCESSORS } from './cases-of-unit.ts';
import { handOverDelegations } from './delegations.ts';
import { handOverDrafts } from './drafts.ts';
import { isOfKind } from './of-kind.ts';
import { rulesInTerritory } from './territory-rules.ts';

export interface Abolition {
  readonly unitId: string;
  readonly successorId: string;
  /** Calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. */
  readonly abolishedOn: string;
  readonly reason: string;
  readonly askedBy: Actor;
}

/** Why a unit cannot be followed by another. `text` is for the field of that name. */
export interface AbolitionProblem {
  readonly field: 'successorId' | 'abolishedOn';
  readonly text: string;
}

/**
 * Marks the unit as followed by its successor, and hands over its delegations and drafts; open cases follow by commands of their
 * own. A second time it changes nothing. Null when there is no such unit.
 */
export async function abolishUnit(
  tx: Transaction,
  abolition: Abolition,
  at: Date,
): Promise<{ readonly problems: readonly AbolitionProblem[] } | null> {
  const { unitId, successorId, abolishedOn, reason, askedBy } = abolition;
  const [unit, successor] = await lockBoth(tx, unitId, successorId);
  if (!unit) return null;
  if (unit.successorId === successorId && unit.abolishedOn === abolishedOn) return { problems: [] };
  const problem = await problemOf(tx, unit, successor, abolition);
  if (problem) return { problems: [problem] };
  await tx.rows('UPDATE unit SET abolished_on = $2, successor_id = $3 WHERE id = $1', [
    unitId,
    abolishedOn,
    successorId,
  ]);
  await tx.rows('INSERT INTO reorganisation (unit_id, reason, asked_by, created_at) VALUES ($1, $2, $3, $4)', [
    unitId,
    reason,
    JSON.stringify(askedBy),
    at,
  ]);
  await handOverDrafts(tx, { unitId, successorId });
  await handOverDelegations(tx, { unitId, successorId, abolishedOn, at });
  return { problems: [] };
}

interface LockedUnit {
  readonly id: string;
  readonly territoryId: string;
  readonly level: UnitLevel;
  readonly abolishedOn: string | null;
  readonly successorId: string | null;
}

async function lockBoth(tx: Transaction, unitId: string, successorId: string): Promise<(LockedUnit | undefined)[]> {
  await lockForAbolition(tx, unitId, successorId);
  const rows = await tx.rows<LockedUnit>(
    `SELECT id, territory_id AS "territoryId", level, abolished_on::text AS "abolishedOn", successor_id AS "successorId"
     FROM unit WHERE id = ANY($1::uuid[])`,
    [[unitId, successorId]],
  );
  return [unitId, successorId].map((id) => rows.find((row) => row.id === id));
}

const wrong = (text: string): AbolitionProblem => ({ field: 'successorId', text });

async function problemOf(
  tx: Transaction,
  unit: LockedUnit,
  successor: LockedUnit | undefined,
  { unitId, successorId, abolishedOn }: Abolition,
): Promise<AbolitionProblem | null> {
  if (successorId === unitId) return wrong('a unit does not succeed itself');
  if (!successor) return wrong('there is no such unit');
  if (successor.territoryId !== unit.territoryId) return wrong('the successor is in another territory');
  if (unit.successorId && unit.successorId !== successorId) {
    return wrong(`the unit was abolished on ${unit.abolishedOn} and is succeeded by ${unit.successorId}`);
  }
  if (unit.abolishedOn) {
    return { field: 'abolishedOn', text: `the unit was abolished on ${unit.abolishedOn}, not on ${abolishedOn}` };
  }
  return (await ringProblem(tx, unitId, successorId)) ?? kindProblem(tx, unit, successor);
}

async function kindProblem(tx: Transaction, unit: LockedUnit, successor: LockedUnit): Promise<AbolitionProblem | null> {
  const rules = await rulesInTerritory(tx, unit.territoryId);
  if (isOfKind(unit.level, successor.level, rules)) return null;
  return wrong(`a unit of the level ${successor.level} does not do the work of one of the level ${unit.level}`);
}

/** Whoever follows the line of successors must come to a unit that exists. */
async function ringProblem(tx: Transaction, unitId: string, successorId: string): Promise<AbolitionProblem | null> {
  const line = await tx.rows<{ id: string }>(
    `WITH RECURSIVE ${LINE_OF_SUCCESSORS} SELECT id FROM line ORDER BY place`,
    [successorId],
  );
  if (line.some(({ id }) => id === unitId)) {
    return wrong('the unit itself succeeds this one: they would hand over to each other in a ring');
  }
  const end = line.at(-1)?.id;
  return end === successorId ? null : wrong(`this unit was abolished itself; its own successor is ${end}`);
}
