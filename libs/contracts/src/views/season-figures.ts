import { z } from 'zod';
import { Id, Instant, Level, TaskKindWord } from '../text/words.ts';
import { PageQuery } from './page.ts';

/** A city has some 450 units at a level; of more, those with the fewest open files are left out. */
export const FIGURE_LINES_MAX = 500;

export const SeasonQuery = PageQuery.extend({
  unitId: Id.optional().describe('In whose territory this unit is.'),
});
export type SeasonQuery = z.infer<typeof SeasonQuery>;

export const SeasonFiguresQuery = z.strictObject({
  level: Level.optional().describe('Of this level alone, by unit; without it by level.'),
  unitId: Id.optional().describe('Of this unit alone. The office of a unit is told those of its own, named or not.'),
  against: Id.optional().describe('The season whose grants are compared; without it the one that was opened before.'),
});
export type SeasonFiguresQuery = z.infer<typeof SeasonFiguresQuery>;

const counts = {
  /** Files that came, those that left again, and those that lie there now: `came` is the sum of the two others. */
  came: z.int(),
  left: z.int(),
  open: z.int(),
  /** Files with a task whose deadline has passed. */
  overdue: z.int(),
  /** Commendations whatever became of them, and their distinct nominees: these do not add up over places. */
  granted: z.int(),
  recipients: z.int(),
  /** The same of the season that is compared; 0 where there is none. Units are the same by their code. */
  grantedBefore: z.int(),
  recipientsBefore: z.int(),
};

export const FigureLineView = z
  .object({ level: Level, unit: z.object({ id: Id, name: z.string() }).nullable(), ...counts })
  .meta({ id: 'FigureLine' });

export const StepTimeView = z
  .object({
    kind: TaskKindWord,
    done: z.int(),
    /** Whole working days by the calendar of the rules; null where it does not know the year. */
    medianDays: z.int().nullable(),
    ninetiethDays: z.int().nullable(),
  })
  .meta({ id: 'StepTime' });

export const AgeOfFilesView = z
  .object({ fromDays: z.int(), toDays: z.int().nullable(), files: z.int() })
  .meta({ id: 'AgeOfFiles' });

export const SeasonFigures = z
  .object({
    seasonId: Id,
    at: Instant,
    by: z.enum(['level', 'unit']),
    against: z.object({ id: Id, title: z.object({ vi: z.string(), en: z.string() }) }).nullable(),
    total: z.object(counts).meta({ id: 'FigureCounts' }),
    lines: z.array(FigureLineView),
    /** False where units were left out. */
    isWhole: z.boolean(),
    steps: z.array(StepTimeView),
    ages: z.array(AgeOfFilesView),
  })
  .meta({ id: 'SeasonFigures' });
export type SeasonFigures = z.infer<typeof SeasonFigures>;
