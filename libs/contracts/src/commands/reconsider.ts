import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const reconsider = commandContract({
  word: 'reconsider',
  summary: 'Open a linked nomination for a case that is closed.',
  texts: ['reason'],
  refusals: ['NOT_SUBMITTED', 'CASE_STILL_OPEN', 'TASK_BUSY'],
  body: z
    .strictObject({ type: z.literal('reconsider'), reason: freeText(REASON_MAX) })
    .meta({ id: 'ReconsiderCommand' }),
});
