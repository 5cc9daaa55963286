import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { commandContract } from './contract.ts';

export const supplement = commandContract({
  word: 'supplement',
  summary: 'Hand in the documents that were asked for.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'SUPPLEMENT_OTHER_DOCUMENTS',
    'CALENDAR_YEAR_UNKNOWN',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('supplement'), documents: z.array(lineOfText(200)).max(50) })
    .meta({ id: 'SupplementCommand' }),
});
