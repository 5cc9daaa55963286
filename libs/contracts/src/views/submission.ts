import { z } from 'zod';
import { freeText, lineOfText } from '../text/text.ts';
import { Id } from '../text/words.ts';
import { nominationFields } from './nomination.ts';

/** A letter lists 500 nominees at most: a longer list is two letters on paper too. */
export const LETTER_MAX = 500;

/** One submission letter that lists many nominees; each becomes a nomination and is submitted. */
export const CreateSubmission = z
  .strictObject({
    seasonId: Id,
    fromUnitId: Id.nullable().describe(
      'The unit for which one acts; null where the HEAD of a level begins of its own accord.',
    ),
    letterNo: lineOfText(100).optional(),
    note: freeText(4000).optional(),
    /** The minutes of the meeting that endorsed these nominations, where the rule set asks for them. */
    minutes: freeText(4000).optional(),
    nominations: z.array(z.strictObject(nominationFields)).min(1).max(LETTER_MAX),
  })
  .meta({ id: 'CreateSubmission' });
export type CreateSubmission = z.infer<typeof CreateSubmission>;

export const SubmissionItem = z
  .object({
    position: z.int(),
    nominationId: Id,
    state: z.enum(['SUBMITTED', 'REFUSED', 'DRAFT']),
    code: z.string().nullable(),
  })
  .meta({ id: 'SubmissionItem' });

export const SubmissionView = z
  .object({
    id: Id,
    seasonId: Id,
    fromUnitId: Id.nullable(),
    letterNo: z.string().nullable(),
    items: z.array(SubmissionItem),
  })
  .meta({ id: 'Submission' });
export type SubmissionView = z.infer<typeof SubmissionView>;
