import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const closeCouncil = commandContract({
  word: 'closeCouncil',
  summary: 'The meeting closes, and its minutes hold the count.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'COUNCIL_NOT_CONVENED',
    'COUNCIL_CLOSED',
    'COUNCIL_WITHOUT_QUORUM',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z.strictObject({ type: z.literal('closeCouncil'), level: Level }).meta({ id: 'CloseCouncilCommand' }),
});
