import { z } from 'zod';
import { freeText, lineOfText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, FIELDS_MAX, REASON_MAX } from './contract.ts';

export const returnForCorrection = commandContract({
  word: 'returnForCorrection',
  summary: 'Send the file back with the fields that are wrong, and the reason; a new round opens with the answer.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'RETURN_WITHOUT_FIELDS',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('returnForCorrection'),
      level: Level,
      fields: z.array(lineOfText(200)).max(FIELDS_MAX),
      reason: freeText(REASON_MAX),
    })
    .meta({ id: 'ReturnForCorrectionCommand' }),
});
