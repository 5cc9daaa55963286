import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const release = commandContract({
  word: 'release',
  summary: 'Go on with what was left of the clocks.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('release'), level: Level, reason: freeText(REASON_MAX).optional() })
    .meta({ id: 'ReleaseCommand' }),
});
