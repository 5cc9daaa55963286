import type { FiguresBy, LevelKey } from '@laurel/domain';
import { Where } from '../reading/where.ts';

/** Which figures are asked for: of the whole season, of a level, or of a unit. */
export interface AskedFigures {
  readonly seasonId: string;
  readonly by: FiguresBy;
  readonly level?: LevelKey | undefined;
  readonly unitId?: string | undefined;
}

/** The same question to another table: what the level and the unit are called there. */
export function whereAsked({ seasonId, level, unitId }: AskedFigures, season: string, at: string, unit: string): Where {
  return new Where().and(`${season} = $?`, seasonId).and(`${at} = $?`, level).and(`${unit} = $?`, unitId);
}

/** One row for each place and one for all of them; `place` is null in that. */
export const BY_PLACE = 'GROUP BY GROUPING SETS ((place), ())';

/** A case in one of these phases lies somewhere; worded as the partial index `nomination_open` is. */
export const IS_OPEN = `n.phase IN ('IN_REVIEW', 'RETURNED', 'ON_HOLD', 'AWAITING_RESERVED')`;

/** The review that stands for where an open case lies. */
export const LIES_HERE = `${IS_OPEN} AND n.level = r.level AND n.round = r.round`;
