import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const receive = commandContract({
  word: 'receive',
  summary: 'The file is taken in at this level; its clock starts.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z.strictObject({ type: z.literal('receive'), level: Level }).meta({ id: 'ReceiveCommand' }),
});
