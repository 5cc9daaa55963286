import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const claim = commandContract({
  word: 'claim',
  summary: 'Take the task of a level, softly: others read who has it.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'TASK_CLAIMED',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z.strictObject({ type: z.literal('claim'), level: Level }).meta({ id: 'ClaimCommand' }),
});
