import type { Transaction } from '../door/transact.ts';
import { type CaseWhere, OPEN_TO_TELL, WHERE_IT_IS } from '../stuck/stuck-cases.ts';

export interface OpenCase extends CaseWhere {
  /** By which it goes today. */
  readonly ruleSet: { readonly id: string; readonly hash: string };
}

export interface OpenCaseQuery {
  readonly seasonId: string;
  /** Leaves out what goes by this rule set already. */
  readonly notUnder?: string | undefined;
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * The open cases of a season and the rules by which each goes today, in order of id. They are told to who reads no dossier: no name
 * and no text is read here, and of a restricted case not even that it is there.
 */
export function listOpenCases(
  tx: Transaction,
  { seasonId, notUnder, after, limit }: OpenCaseQuery,
): Promise<OpenCase[]> {
  return tx.rows<OpenCase>(
    `SELECT ${WHERE_IT_IS},
       jsonb_build_object('id', rules.id, 'hash', rules.hash) AS "ruleSet"
     FROM nomination n JOIN rule_set rules ON rules.hash = COALESCE(n.migrated_rule_set_hash, n.rule_set_hash)
     WHERE n.season_id = $1 AND ${OPEN_TO_TELL}
       AND ($2::text IS NULL OR rules.hash <> $2) AND ($3::uuid IS NULL OR n.id > $3)
     ORDER BY n.id LIMIT $4`,
    [seasonId, notUnder ?? null, after ?? null, limit],
  );
}
