import { z } from 'zod';
import { Id, Level } from '../text/words.ts';
import { deadline } from '../text/deadline.ts';
import { commandContract } from './contract.ts';

export const consult = commandContract({
  word: 'consult',
  summary: 'Ask agencies in parallel; silence to the deadline is recorded as a lapse, and the case goes on.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'CONSULTED_UNIT_UNKNOWN',
    'ALREADY_CONSULTED',
    'DEADLINE_MISSING',
    'DEADLINE_NOT_WORKING_DAY',
    'DEADLINE_PASSED',
    'CALENDAR_YEAR_UNKNOWN',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('consult'), level: Level, units: z.array(Id).max(50), ...deadline })
    .meta({ id: 'ConsultCommand' }),
});
