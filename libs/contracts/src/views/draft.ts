import { z } from 'zod';
import { Category, Id, Level, ProcedureWord } from '../text/words.ts';
import { nominationFields } from './nomination.ts';
import { PageQuery } from './page.ts';

/** A draft as its office reads it. `version` is what its ETag is made of. */
export const DraftView = z
  .object({
    id: Id,
    version: z.int(),
    seasonId: Id,
    submissionId: Id.nullable(),
    fromUnitId: Id.nullable(),
    units: z.record(z.string(), Id),
    nominee: z.string(),
    nomineeBirthDate: z.iso.date().nullable(),
    category: Category,
    period: z.string(),
    achievement: z.string(),
    asks: Level,
    procedure: ProcedureWord,
    startAt: Level,
    /** The closed case that this draft reconsiders: it keeps that case's nominee and achievement. */
    reconsidersId: Id.nullable(),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof DraftView>;

/** The draft anew, as a whole. Season and unit stay: another season is another draft. */
export const ChangeDraft = z.strictObject(nominationFields).meta({ id: 'ChangeDraft' });
export type ChangeDraft = z.infer<typeof ChangeDraft>;

export const DraftQuery = PageQuery.extend({ seasonId: Id.optional().describe('Of this season.') });
export type DraftQuery = z.infer<typeof DraftQuery>;
