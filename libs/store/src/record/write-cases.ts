import { randomUUID } from 'node:crypto';
import type { CaseState } from '@laurel/domain';
import { together } from '../door/together.ts';
import type { Transaction } from '../door/transact.ts';
import { changeCommendations } from './commendation-rows.ts';
import { changedRows, rowsOf } from './rows.ts';

/** One case's step: what it was, what it is, and the last entry of its chain. */
export interface CaseStep {
  readonly id: string;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly headHash: string;
  readonly at: Date;
}

/**
 * Carries the read tables of one case, or of a whole list, over to their new states, in a handful of statements whatever the
 * number. New commendations are inserted where their numbers are known.
 */
export async function writeCases(tx: Transaction, steps: readonly CaseStep[]): Promise<void> {
  const changes = steps.map((step) => {
    const [before, after] = [rowsOf(step.before), rowsOf(step.after)];
    const at = step.at.toISOString();
    const own = (rows: readonly object[], more = {}) => rows.map((row) => ({ ...row, ...more, caseId: step.id }));
    const reviews = changedRows(before.reviews, after.reviews);
    const tasks = changedRows(before.tasks, after.tasks);
    return {
      nomination: { ...after.nomination, caseId: step.id, caseSeq: step.after.seq, headHash: step.headHash },
      reviews: own([...reviews.opened, ...reviews.changed]),
      moved: [...own(tasks.gone, { closedAt: at }), ...own(tasks.changed, { closedAt: null })],
      opened: own(
        tasks.opened.map((row) => ({ ...row, id: randomUUID() })),
        { openedAt: at },
      ),
      grants: own(changedRows(before.grants, after.grants).changed),
    };
  });
  const all = <Key extends keyof (typeof changes)[number]>(key: Key) => changes.flatMap((change) => change[key]);
  await together([
    moveCases(tx, all('nomination')),
    ...sent(tx, UPSERT_REVIEWS, all('reviews')),
    ...sent(tx, MOVE_TASKS, all('moved')),
    ...sent(tx, OPEN_TASKS, all('opened')),
    ...(all('grants').length > 0 ? [changeCommendations(tx, all('grants'))] : []),
  ]);
}

function sent(tx: Transaction, sql: string, rows: readonly object[]): Promise<unknown>[] {
  return rows.length > 0 ? [tx.prepared(sql, [JSON.stringify(rows)])] : [];
}

async function moveCases(tx: Transaction, rows: readonly object[]): Promise<void> {
  await tx.prepared(
    `UPDATE nomination n SET case_seq = r."caseSeq", head_hash = r."headHash", phase = r.phase, level = r.level,
            round = r.round, outcome = r.outcome, units = r.units, from_unit_id = r."fromUnitId", hold = r.hold,
            clocks = r.clocks, submitted_at = r."submittedAt", closed_at = r."closedAt",
            migrated_rule_set_hash = NULLIF(r."ruleSetHash", n.rule_set_hash)
     FROM jsonb_to_recordset($1::jsonb) AS r ("caseId" uuid, "caseSeq" integer, "headHash" text, phase text, level text,
          round integer, outcome text, units jsonb, "fromUnitId" uuid, hold jsonb, clocks jsonb, "submittedAt" timestamptz,
          "closedAt" timestamptz, "ruleSetHash" text)
     WHERE n.id = r."caseId"`,
    [JSON.stringify(rows)],
  );
}

const REVIEW = `"caseId" uuid, level text, round integer, "unitId" uuid, "openedAt" timestamptz, "ownAward" text,
  onward text, capacity text, "decidedByRole" text, "decidedByUnitId" uuid, "decidedAt" timestamptz, steps jsonb`;

const UPSERT_REVIEWS = `INSERT INTO level_review (nomination_id, level, round, unit_id, opened_at, own_award, onward, capacity,
    decided_by_role, decided_by_unit_id, decided_at, steps)
  SELECT "caseId", level, round, "unitId", "openedAt", "ownAward", onward, capacity, "decidedByRole", "decidedByUnitId",
         "decidedAt", steps FROM jsonb_to_recordset($1::jsonb) AS r (${REVIEW})
  ON CONFLICT (nomination_id, level, round) DO UPDATE SET unit_id = excluded.unit_id, own_award = excluded.own_award,
    onward = excluded.onward, capacity = excluded.capacity, decided_by_role = excluded.decided_by_role,
    decided_by_unit_id = excluded.decided_by_unit_id, decided_at = excluded.decided_at, steps = excluded.steps`;

const TASK = `"caseId" uuid, kind text, level text, round integer, "unitId" uuid, "dueAt" timestamptz, "claimedBy" jsonb`;

const MOVE_TASKS = `UPDATE task t SET closed_at = r."closedAt", due_at = r."dueAt", claimed_by = NULLIF(r."claimedBy", 'null')
  FROM jsonb_to_recordset($1::jsonb) AS r (${TASK}, "closedAt" timestamptz)
  WHERE t.nomination_id = r."caseId" AND t.kind = r.kind AND t.level = r.level AND t.round = r.round
    AND t.unit_id = r."unitId" AND t.closed_at IS NULL`;

const OPEN_TASKS = `INSERT INTO task (id, nomination_id, kind, level, round, unit_id, opened_at, due_at, claimed_by, season_id,
    words)
  SELECT r.id, "caseId", kind, r.level, r.round, "unitId", "openedAt", "dueAt", NULLIF("claimedBy", 'null'), n.season_id,
         COALESCE((SELECT words FROM finding WHERE nomination_id = n.id), words_of(p.plain_key))
  FROM jsonb_to_recordset($1::jsonb) AS r (${TASK}, id uuid, "openedAt" timestamptz)
  JOIN nomination n ON n.id = "caseId" JOIN nominee p ON p.id = n.nominee_id`;
