import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const issueReserved = commandContract({
  word: 'issueReserved',
  summary: 'Issue the award that this level had reserved, after a higher level declined.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'QUOTA_REACHED',
    'SECOND_GRANT_FOR_ACHIEVEMENT',
    'TASK_BUSY',
  ],
  body: z.strictObject({ type: z.literal('issueReserved'), level: Level }).meta({ id: 'IssueReservedCommand' }),
});
