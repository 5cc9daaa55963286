import type {
  CasePhase,
  LevelKey,
  NomineeCategory,
  Procedure,
  Refusal,
  RefusalCode,
  RuleSet,
  SeasonWindow,
} from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { type ConcernsBeside, concernsBeside } from '../permission/case-concerns.ts';
import type { RefusedBefore } from '../intake/refusals.ts';
import type { CommandRow } from '../record/command-row.ts';

/** What the command door needs to know of a case before it asks the engine. */
export interface CaseHeader {
  readonly id: string;
  readonly seasonId: string;
  readonly caseSeq: number;
  readonly phase: CasePhase;
  /** Where it is; null for a draft and a closed case. */
  readonly level: LevelKey | null;
  /** The persons of the list of a restricted case; null for an ordinary one. */
  readonly readers: readonly string[] | null;
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
  /** The rules that the case pinned when it was submitted: the fold of its ledger begins with them. */
  readonly rules: RuleSet;
  /** The rules to which it was moved since; null where it keeps its own. */
  readonly migratedRules: RuleSet | null;
  readonly seasonHasEnded: boolean;
  readonly seasonWindow: SeasonWindow;
}

const COLUMNS = `n.id, n.season_id AS "seasonId", n.case_seq AS "caseSeq", n.phase, n.level, n.units,
  CASE WHEN n.restricted THEN n.seen_by END AS readers,
  n.from_unit_id AS "fromUnitId", n.start_at AS "startAt", n.category, n.period, n.asks, n.procedure, n.nominee_id AS "nomineeId",
  nominee.name AS "nomineeName", salt.salt AS "nomineeSalt", n.achievement_id AS "achievementId",
  n.rule_set_hash AS "ruleSetHash", rule_set.content AS rules, migrated.content AS "migratedRules",
  season.ended_at IS NOT NULL OR COALESCE(season.ends_at <= now(), false) AS "seasonHasEnded",
  CASE WHEN season.opens_at > now() THEN 'BEFORE' WHEN season.closes_at <= now() THEN 'CLOSED' ELSE 'OPEN' END AS "seasonWindow"`;

const FROM = `nomination n JOIN season ON season.id = n.season_id JOIN rule_set ON rule_set.hash = n.rule_set_hash
  LEFT JOIN rule_set migrated ON migrated.hash = n.migrated_rule_set_hash JOIN nominee ON nominee.id = n.nominee_id LEFT JOIN salt ON salt.subject_id = n.nominee_id`;

export async function caseHeader(tx: Transaction, id: string): Promise<CaseHeader | null> {
  const [row] = await tx.prepared<CaseHeader>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE n.id = $1 AND n.discarded_at IS NULL`,
    [id],
  );
  return row ?? null;
}

/** A case as the command door finds it, and how it answered this command before. */
export interface AskedCase {
  readonly header: CaseHeader;
  readonly beside: ConcernsBeside;
  readonly command: CommandRow | null;
  readonly refused: RefusedBefore | null;
}

interface AskedRow extends CaseHeader, ConcernsBeside {
  readonly command: CommandRow | null;
  readonly refused: {
    readonly fingerprint: string;
    readonly code: RefusalCode;
    readonly facts: Refusal['facts'];
  } | null;
}

/** All that the door has to know, in one question: a command waits for it before anything else. */
export async function askedCase(
  tx: Transaction,
  id: string,
  commandId: string,
  unitId: string | null,
): Promise<AskedCase | null> {
  const [row] = await tx.prepared<AskedRow>(
    `SELECT ${COLUMNS}, ${concernsBeside('$3::uuid')},
            CASE WHEN command.command_id IS NOT NULL THEN json_build_object('commandId', command.command_id, 'caseId',
              command.case_id, 'fingerprint', command.fingerprint, 'firstSeq', command.first_seq, 'lastSeq',
              command.last_seq) END AS command,
            CASE WHEN refusal.command_id IS NOT NULL THEN json_build_object('fingerprint', refusal.fingerprint, 'code',
              refusal.code, 'facts', refusal.facts) END AS refused
     FROM ${FROM} LEFT JOIN command ON command.command_id = $2 LEFT JOIN refusal ON refusal.command_id = $2
     WHERE n.id = $1 AND n.discarded_at IS NULL`,
    [id, commandId, unitId],
  );
  if (!row) return null;
  const { command, refused, consulted, nomineePersonId, ...header } = row;
  const beside = { consulted, nomineePersonId, readers: header.readers };
  const refusal = refused && { code: refused.code, facts: refused.facts };
  return { header, beside, command, refused: refused && refusal && { fingerprint: refused.fingerprint, refusal } };
}
