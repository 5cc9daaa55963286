import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const requestSupplement = commandContract({
  word: 'requestSupplement',
  summary: 'Ask the nominator for documents that are missing.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'SUPPLEMENT_ALREADY_ASKED',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('requestSupplement'),
      level: Level,
      documents: z.array(lineOfText(200)).min(1).max(50),
    })
    .meta({ id: 'RequestSupplementCommand' }),
});
