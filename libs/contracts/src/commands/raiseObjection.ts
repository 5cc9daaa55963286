import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const raiseObjection = commandContract({
  word: 'raiseObjection',
  summary: 'Object while a notice is open.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'NOTICE_NOT_OPEN',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('raiseObjection'), level: Level, reason: freeText(REASON_MAX) })
    .meta({ id: 'RaiseObjectionCommand' }),
});
