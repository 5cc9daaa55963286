import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const declineReserved = commandContract({
  word: 'declineReserved',
  summary: 'Give up the award that this level had reserved, with the reason.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('declineReserved'), level: Level, reason: freeText(REASON_MAX) })
    .meta({ id: 'DeclineReservedCommand' }),
});
