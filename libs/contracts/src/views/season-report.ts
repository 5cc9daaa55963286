import { REPORT_DIVISIONS } from '@laurel/domain';
import { z } from 'zod';
import { Category, Id, Level } from '../text/words.ts';

/** A person reads a page of it, a table takes the rest; a season of a city by issuer and category has some hundred rows. */
export const REPORT_MAX = 5000;

const Division = z.enum(REPORT_DIVISIONS);

/** `by` is repeated for each division: `?by=issuer&by=level`. Without one the report has one row. */
export const SeasonReportQuery = z.strictObject({
  by: z
    .preprocess((by) => (typeof by === 'string' ? [by] : by), z.array(Division).max(REPORT_DIVISIONS.length))
    .default([]),
});
export type SeasonReportQuery = z.infer<typeof SeasonReportQuery>;

export const SeasonReportRow = z
  .object({
    issuer: z.object({ id: Id, name: z.string() }).optional(),
    level: Level.optional(),
    category: Category.optional(),
    /** Of the achievement. */
    period: z.string().optional(),
    /** Commendations issued, whatever became of them. */
    granted: z.int(),
    inForce: z.int(),
    /** Distinct nominees among those granted. */
    recipients: z.int(),
    /** Of those in force: each by the rule set of its decision and the base salary of that day. */
    bonusDong: z.int(),
    /** Commendations in force for which the rules know no sum: they are not in `bonusDong`. */
    withoutBonus: z.int(),
  })
  .meta({ id: 'SeasonReportRow' });

/** What an issuer has granted of its quota. Where none of a level has granted anything, one line without issuer. */
export const QuotaLine = z
  .object({
    level: Level,
    category: Category,
    quota: z.int(),
    issuer: z.object({ id: Id, name: z.string() }).nullable(),
    granted: z.int(),
  })
  .meta({ id: 'QuotaLine' });

export const SeasonReport = z
  .object({ seasonId: Id, by: z.array(Division), rows: z.array(SeasonReportRow), quotas: z.array(QuotaLine) })
  .meta({ id: 'SeasonReport' });
export type SeasonReport = z.infer<typeof SeasonReport>;
