import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Capacity, Level, OnwardWord, OwnAwardWord } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const decide = commandContract({
  word: 'decide',
  summary: "The level's two answers: its own award, and whether the file goes on.",
  roles: ['HEAD', 'DEPUTY'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'NO_HIGHER_LEVEL',
    'FORK_NOT_ALLOWED',
    'RESERVE_NEEDS_FORWARD',
    'RESERVE_NOT_ALLOWED',
    'COMMEND_AND_FORWARD_NOT_ALLOWED',
    'CATEGORY_NOT_AWARDED_HERE',
    'SECOND_GRANT_FOR_ACHIEVEMENT',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({
      type: z.literal('decide'),
      level: Level,
      ownAward: OwnAwardWord,
      onward: OnwardWord,
      to: Level.optional(),
      capacity: Capacity.optional(),
      reason: freeText(REASON_MAX).optional(),
    })
    .meta({ id: 'DecideCommand' }),
});
