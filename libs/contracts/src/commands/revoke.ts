import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Level, RevocationGroundWord } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const revoke = commandContract({
  word: 'revoke',
  summary: 'Revoke a commendation of this level; number and row stay.',
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'NO_COMMENDATION_IN_FORCE',
    'NOT_THE_ISSUER',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('revoke'),
      level: Level,
      ground: RevocationGroundWord,
      reason: freeText(REASON_MAX).optional(),
    })
    .meta({ id: 'RevokeCommand' }),
});
