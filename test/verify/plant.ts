import type { InvariantId } from '@laurel/store';
import type { Ground } from './ground.ts';
import type { Superuser } from './superuser.ts';

/** One violation as somebody with every right would make it. */
export interface Plant {
  readonly invariant: InvariantId;
  /** What was done, as the second half of a sentence. */
  readonly what: string;
  /** Makes it, and returns the ids that the report must name. */
  make(db: Superuser, cases: Ground['cases']): Promise<readonly string[]>;
  /** A constraint that stands in the way; it is put back afterwards. */
  readonly without?: { readonly drop: string; readonly create: string };
}

/** A single statement on one case, which the report must name. `$1` is the case. */
export function onCase(
  invariant: InvariantId,
  what: string,
  standing: keyof Ground['cases'],
  sql: string,
  without?: Plant['without'],
): Plant {
  return {
    invariant,
    what,
    ...(without ? { without } : {}),
    async make(db, cases) {
      const changed = await db.rows(`${sql} RETURNING 1`, [cases[standing]]);
      if (changed.length === 0) throw new Error(`Nothing was planted by: ${sql}`);
      return [cases[standing]];
    },
  };
}

/** Another entry behind the last one of the case `$1`, copied from one of the given kind; what is named in `changes` differs. */
export function copiedEntry(kind: string, changes: { readonly [column: string]: string } = {}): string {
  const columns = ['case_id', 'case_seq', 'at', 'actor_kind', 'actor_role', 'actor_unit_id', 'command_id', 'kind'];
  const all = [...columns, 'rule_set', 'body', 'prev_hash', 'leaf_hash'];
  const next = '(SELECT max(case_seq) + 1 FROM ledger_entry WHERE case_id = $1)';
  const values = all.map((column) => changes[column] ?? (column === 'case_seq' ? next : column));
  return `INSERT INTO ledger_entry (${all.join(', ')})
    SELECT ${values.join(', ')} FROM ledger_entry WHERE case_id = $1 AND kind = '${kind}' LIMIT 1`;
}
