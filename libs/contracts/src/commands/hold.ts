import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { HoldGroundWord, Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const hold = commandContract({
  word: 'hold',
  summary: 'Freeze the case and all its clocks.',
  texts: ['reason'],
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
  body: z
    .strictObject({
      type: z.literal('hold'),
      level: Level,
      ground: HoldGroundWord,
      reason: freeText(REASON_MAX).optional(),
    })
    .meta({ id: 'HoldCommand' }),
});
