import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const submit = commandContract({
  word: 'submit',
  summary: 'Hand the draft in: from here on the nomination is a case and changes by commands only.',
  texts: ['minutes'],
  refusals: [
    'ALREADY_SUBMITTED',
    'DRAFT_CHANGED',
    'SEASON_ENDED',
    'SEASON_NOT_OPEN_YET',
    'SEASON_WINDOW_CLOSED',
    'LEVEL_NOT_ON_ROUTE',
    'SIMPLIFIED_NEEDS_HEAD',
    'ENDORSEMENT_MISSING',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('submit'), minutes: freeText(REASON_MAX).optional() })
    .meta({ id: 'SubmitCommand' }),
});
