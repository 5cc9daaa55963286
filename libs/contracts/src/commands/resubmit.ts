import { z } from 'zod';
import { freeText, lineOfText } from '../text/text.ts';
import { commandContract, FIELDS_MAX, REASON_MAX } from './contract.ts';

export const resubmit = commandContract({
  word: 'resubmit',
  summary: 'Answer a return: the named fields and no other.',
  texts: [], // The values of `changes` are kept as remarks too, each under its field.
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'CORRECTION_MISSING',
    'FIELD_NOT_RETURNED',
    'CALENDAR_YEAR_UNKNOWN',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('resubmit'),
      changes: z
        .record(lineOfText(200), freeText(REASON_MAX))
        .refine(
          (changes) => Object.keys(changes).length <= FIELDS_MAX,
          `must not change more than ${FIELDS_MAX} fields`,
        ),
    })
    .meta({ id: 'ResubmitCommand' }),
});
