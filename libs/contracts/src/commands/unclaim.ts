import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const unclaim = commandContract({
  word: 'unclaim',
  summary: 'Give a claimed task back.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'TASK_CLAIMED',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z.strictObject({ type: z.literal('unclaim'), level: Level }).meta({ id: 'UnclaimCommand' }),
});
