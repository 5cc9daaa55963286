import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@laurel/domain';
import { together } from '../door/together.ts';
import type { Transaction } from '../door/transact.ts';
import { supersedeCommendation } from './commendation-rows.ts';

/**
 * Carries recorded events over to the read tables: levels, tasks, states of commendations. Sent in the order of the
 * entries. New commendations are inserted where their numbers are known, the case's own row is moved by `moveCase`.
 */
export async function project(tx: Transaction, caseId: string, entries: readonly RecordedEvent[]): Promise<void> {
  await together(entries.map((entry) => projectOne(tx, caseId, entry)));
}

async function projectOne(tx: Transaction, caseId: string, { at, actor, event }: RecordedEvent) {
  const instant = new Date(at);
  switch (event.kind) {
    case 'LevelOpened':
      await tx.prepared(
        `WITH review AS (INSERT INTO level_review (nomination_id, level, round, unit_id, opened_at)
           VALUES ($1, $2, $3, $4, $5))
         INSERT INTO task (id, nomination_id, kind, level, round, unit_id, opened_at)
         VALUES ($6, $1, 'DECIDE', $2, $3, $4, $5)`,
        [caseId, event.level, event.round, event.unitId, instant, randomUUID()],
      );
      return;
    case 'LevelDecided':
      await tx.prepared(
        `WITH done AS (UPDATE task SET closed_at = $4 WHERE nomination_id = $1 AND closed_at IS NULL)
         UPDATE level_review SET decided_at = $4, own_award = $5, onward = $6, capacity = $7, decided_by_role = $8,
                decided_by_unit_id = $9
         WHERE nomination_id = $1 AND level = $2 AND round = $3`,
        [
          caseId,
          event.level,
          event.round,
          instant,
          event.ownAward,
          event.onward,
          event.capacity,
          actor.role,
          actor.unitId,
        ],
      );
      return;
    case 'CommendationSuperseded':
      await supersedeCommendation(tx, caseId, event.level);
      return;
    case 'ReservedAwaited':
      await tx.prepared(
        `INSERT INTO task (id, nomination_id, kind, level, round, unit_id, opened_at)
         VALUES ($1, $2, 'SETTLE_RESERVED', $3, $4, $5, $6)`,
        [randomUUID(), caseId, event.level, event.round, event.unitId, instant],
      );
      return;
    case 'ReservedIssued':
    case 'ReservedDeclined':
    case 'NominationWithdrawn':
    case 'SeasonEndLapsed':
      await tx.prepared('UPDATE task SET closed_at = $2 WHERE nomination_id = $1 AND closed_at IS NULL', [
        caseId,
        instant,
      ]);
      return;
    case 'NominationSubmitted':
    case 'CommendationIssued':
    case 'NominationClosed':
      return;
    default:
      event satisfies never;
  }
}
