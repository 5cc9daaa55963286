import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Capacity, Level, OnwardWord, OwnAwardWord } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const decide = commandContract({
  word: 'decide',
  summary: "The level's two answers: its own award, and whether the file goes on.",
  texts: ['reason'],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'NO_HIGHER_LEVEL',
    'FORK_NOT_ALLOWED',
    'RESERVE_NEEDS_FORWARD',
    'RESERVE_NOT_ALLOWED',
    'COMMEND_AND_FORWARD_NOT_ALLOWED',
    'CATEGORY_NOT_AWARDED_HERE',
    'NOT_ELIGIBLE',
    'COUNCIL_NOT_HELD',
    'REASON_REQUIRED',
    'CAPACITY_NOT_ALLOWED',
    'CAPACITY_WITHOUT_DELEGATION',
    'DELEGATION_ENDED',
    'QUOTA_REACHED',
    'SECOND_GRANT_FOR_ACHIEVEMENT',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
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
