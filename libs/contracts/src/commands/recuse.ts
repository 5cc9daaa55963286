import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const recuse = commandContract({
  word: 'recuse',
  summary: 'A member with an interest stays out of the vote.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'COUNCIL_NOT_CONVENED',
    'COUNCIL_CLOSED',
    'NOT_A_MEMBER',
    'MEMBER_RECUSED',
    'BALLOT_ALREADY_CAST',
    'SEAT_OF_ANOTHER',
    'MEMBER_TERM_ENDED',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('recuse'),
      level: Level,
      seat: z.int().min(1).max(9999),
      reason: freeText(REASON_MAX),
    })
    .meta({ id: 'RecuseCommand' }),
});
