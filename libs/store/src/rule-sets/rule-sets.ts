import type { RuleSet } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { ruleSetHash } from '../intake/open-season.ts';

/** A rule set in the list, with the number of seasons that work under it. */
export interface KnownRuleSet {
  readonly hash: string;
  readonly isShipped: boolean;
  readonly content: RuleSet;
  readonly seasons: number;
  readonly openSeasons: number;
}

/** Those that are shipped, and those of seasons. What a single case was moved to is told with that case alone. */
const KNOWN = `WITH known AS (
    SELECT shipped.hash, shipped.content, shipped.place, true AS "isShipped"
    FROM jsonb_to_recordset($1::jsonb) AS shipped (hash text, content jsonb, place integer)
    UNION ALL
    SELECT rule_set.hash, rule_set.content, $2::integer, false FROM rule_set
    WHERE EXISTS (SELECT FROM season WHERE season.rule_set_hash = rule_set.hash)
      AND NOT $1::jsonb @> jsonb_build_array(jsonb_build_object('hash', rule_set.hash)))
  SELECT known.hash, known.content, known."isShipped",
    (SELECT count(*)::integer FROM season WHERE season.rule_set_hash = known.hash) AS seasons,
    (SELECT count(*)::integer FROM season WHERE season.rule_set_hash = known.hash AND season.ended_at IS NULL) AS "openSeasons"
  FROM known`;

/** The shipped ones first, in the order of time; then those of seasons, by their hash. `after` is the hash of the last one seen. */
export function listRuleSets(
  tx: Transaction,
  shipped: readonly RuleSet[],
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<KnownRuleSet[]> {
  return tx.rows<KnownRuleSet>(
    `${KNOWN} WHERE $3::text IS NULL
        OR (known.place, known.hash) > (SELECT last.place, last.hash FROM known last WHERE last.hash = $3)
     ORDER BY known.place, known.hash LIMIT $4`,
    [...given(shipped), after ?? null, limit],
  );
}

/** The rule set of this hash; null where none that is listed has it. */
export async function findRuleSet(
  tx: Transaction,
  shipped: readonly RuleSet[],
  hash: string,
): Promise<KnownRuleSet | null> {
  const [row] = await tx.rows<KnownRuleSet>(`${KNOWN} WHERE known.hash = $3`, [...given(shipped), hash]);
  return row ?? null;
}

/** The shipped ones as rows with their places, and the place behind all of them. */
function given(shipped: readonly RuleSet[]) {
  const rows = shipped.map((content, place) => ({ hash: ruleSetHash(content), content, place }));
  return [JSON.stringify(rows), shipped.length];
}
