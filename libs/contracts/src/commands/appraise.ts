import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const appraise = commandContract({
  word: 'appraise',
  summary: 'The result of the eligibility check.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('appraise'),
      level: Level,
      eligible: z.boolean(),
      reason: freeText(REASON_MAX).optional(),
    })
    .meta({ id: 'AppraiseCommand' }),
});
