import { z } from 'zod';
import { Level } from '../text/words.ts';
import { deadline } from '../text/deadline.ts';
import { commandContract } from './contract.ts';

export const publishNotice = commandContract({
  word: 'publishNotice',
  summary: 'Give public notice; it ends by itself.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'DEADLINE_MISSING',
    'DEADLINE_NOT_WORKING_DAY',
    'DEADLINE_PASSED',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('publishNotice'), level: Level, ...deadline })
    .meta({ id: 'PublishNoticeCommand' }),
});
