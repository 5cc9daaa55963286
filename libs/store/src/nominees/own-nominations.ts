import type { CasePhase, LevelKey, NomineeCategory, NomineeVisibility, Outcome } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { corrected, correctedIn } from '../reading/corrected.ts';

/** A nomination of a person as nominee, whether it may be told or not. */
export interface OwnNominationRow {
  readonly id: string;
  readonly seasonId: string;
  readonly season: { readonly vi: string; readonly en: string };
  readonly nominee: { readonly id: string; readonly name: string };
  readonly category: NomineeCategory;
  readonly period: string;
  readonly achievement: string;
  readonly phase: CasePhase;
  readonly level: LevelKey | null;
  readonly submittedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly closedAt: Date | null;
  readonly caseSeq: number;
  readonly headHash: string;
  readonly isRestricted: boolean;
  /** Of the rules that the case goes by now; null where they say nothing. */
  readonly nomineeVisibility: NomineeVisibility | null;
}

/** The latest first, those alone whose rules have one of these settings. */
export function ownNominations(
  tx: Transaction,
  personId: string,
  { settings, limit }: { readonly settings: readonly NomineeVisibility[]; readonly limit: number },
): Promise<OwnNominationRow[]> {
  return tx.rows<OwnNominationRow>(
    `SELECT n.id, n.season_id AS "seasonId", jsonb_build_object('vi', s.title_vi, 'en', s.title_en) AS season,
            jsonb_build_object('id', p.id, 'name', ${corrected('nominee', 'p.name')}) AS nominee, n.category,
            ${corrected('period', 'n.period')} AS period, ${corrected('achievement', 'a.key')} AS achievement, n.phase,
            n.level, n.submitted_at AS "submittedAt", n.outcome, n.closed_at AS "closedAt", n.case_seq AS "caseSeq",
            n.head_hash AS "headHash", n.restricted AS "isRestricted", r.content ->> 'nomineeVisibility' AS "nomineeVisibility"
     FROM nominee_person own JOIN nominee p ON p.id = own.nominee_id JOIN nomination n ON n.nominee_id = p.id
          JOIN season s ON s.id = n.season_id JOIN achievement a ON a.id = n.achievement_id
          JOIN rule_set r ON r.hash = COALESCE(n.migrated_rule_set_hash, n.rule_set_hash)
          ${correctedIn('n.id')}
     WHERE own.person_id = $1 AND own.unlinked_at IS NULL AND n.phase <> 'DRAFT' AND NOT n.restricted
       AND r.content ->> 'nomineeVisibility' = ANY ($2::text[])
     ORDER BY n.submitted_at DESC, n.id LIMIT ${limit}`,
    [personId, settings],
  );
}
