import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { AnswerWord, Level } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const replyConsultation = commandContract({
  word: 'replyConsultation',
  summary: 'The answer of an agency that was asked.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'NOT_CONSULTED',
    'CONSULTATION_CLOSED',
    'OWN_NOMINATION',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('replyConsultation'),
      level: Level,
      answer: AnswerWord,
      reason: freeText(REASON_MAX).optional(),
    })
    .meta({ id: 'ReplyConsultationCommand' }),
});
