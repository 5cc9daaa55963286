import type { CasePhase, LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import { OPEN_TO_TELL } from '../stuck/stuck-cases.ts';

export interface OpenCasesAt {
  readonly phase: CasePhase;
  readonly level: LevelKey | null;
  readonly cases: number;
}

const OPEN = `n.season_id = $1 AND ${OPEN_TO_TELL}`;

/** The open cases of a season by where they stand, those of them with a commendation in force, and its drafts: numbers alone. */
export async function countedAtEnd(tx: Transaction, seasonId: string) {
  const lapses = await tx.rows<OpenCasesAt>(
    `SELECT n.phase, n.level, count(*)::integer AS cases FROM nomination n WHERE ${OPEN}
     GROUP BY n.phase, n.level ORDER BY n.level, n.phase`,
    [seasonId],
  );
  const [counts] = await tx.rows<{ withCommendation: number; drafts: number }>(
    `SELECT
       (SELECT count(*)::integer FROM nomination n WHERE ${OPEN}
          AND EXISTS (SELECT FROM commendation c WHERE c.nomination_id = n.id AND c.state = 'ISSUED')) AS "withCommendation",
       (SELECT count(*)::integer FROM nomination n
        WHERE n.season_id = $1 AND NOT n.restricted AND n.phase = 'DRAFT' AND n.discarded_at IS NULL) AS drafts`,
    [seasonId],
  );
  return { lapses, withCommendation: counts?.withCommendation ?? 0, drafts: counts?.drafts ?? 0 };
}
