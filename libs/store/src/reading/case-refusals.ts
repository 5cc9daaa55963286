import type { Refusal, RefusalCode } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { Where } from './where.ts';

/** A refused command as it was kept. */
export interface KeptRefusal {
  readonly commandId: string;
  readonly word: string;
  readonly code: RefusalCode;
  readonly facts: Refusal['facts'];
  readonly role: string;
  readonly unitId: string | null;
  readonly at: Date;
}

export interface CaseRefusalQuery {
  readonly nominationId: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The refused commands of a case, oldest first; `after` is the command id of the last one seen. */
export function listCaseRefusals(
  tx: Transaction,
  { nominationId, after, limit }: CaseRefusalQuery,
): Promise<KeptRefusal[]> {
  const where = new Where()
    .and('r.case_id = $?', nominationId)
    .and(
      '(r.at, r.command_id) > (SELECT last.at, last.command_id FROM refusal last WHERE last.command_id = $?)',
      after,
    );
  return tx.rows<KeptRefusal>(
    `SELECT r.command_id AS "commandId", r.word, r.code, r.facts, r.actor_role AS role, r.actor_unit_id AS "unitId", r.at
     FROM refusal r ${where.sql} ORDER BY r.at, r.command_id LIMIT ${limit}`,
    where.parameters,
  );
}
