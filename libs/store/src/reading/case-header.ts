import type { LevelKey, NomineeCategory, Procedure, RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';

/** What the command door needs to know of a case before it asks the engine. */
export interface CaseHeader {
  readonly id: string;
  readonly seasonId: string;
  readonly caseSeq: number;
  readonly phase: 'DRAFT' | 'IN_REVIEW' | 'AWAITING_RESERVED' | 'CLOSED';
  readonly units: { readonly [level in LevelKey]?: string };
  readonly fromUnitId: string | null;
  readonly startAt: LevelKey;
  readonly category: NomineeCategory;
  readonly period: string;
  readonly asks: LevelKey;
  readonly procedure: Procedure;
  readonly nomineeId: string;
  readonly nomineeName: string;
  readonly nomineeSalt: string | null;
  readonly achievementId: string;
  readonly ruleSetHash: string;
  readonly rules: RuleSet;
  readonly seasonHasEnded: boolean;
}

export async function caseHeader(tx: Transaction, id: string): Promise<CaseHeader | null> {
  const [row] = await tx.rows<CaseHeader>(
    `SELECT n.id, n.season_id AS "seasonId", n.case_seq AS "caseSeq", n.phase, n.units, n.from_unit_id AS "fromUnitId", n.start_at AS "startAt",
            n.category, n.period, n.asks, n.procedure, n.nominee_id AS "nomineeId", nominee.name AS "nomineeName",
            salt.salt AS "nomineeSalt", n.achievement_id AS "achievementId", n.rule_set_hash AS "ruleSetHash",
            rule_set.content AS rules, season.ended_at IS NOT NULL AS "seasonHasEnded"
     FROM nomination n JOIN season ON season.id = n.season_id JOIN rule_set ON rule_set.hash = n.rule_set_hash
          JOIN nominee ON nominee.id = n.nominee_id LEFT JOIN salt ON salt.subject_id = n.nominee_id
     WHERE n.id = $1`,
    [id],
  );
  return row ?? null;
}
