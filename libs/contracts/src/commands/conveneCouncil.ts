import { COUNCIL_SEATS_MAX } from '@laurel/domain';
import { z } from 'zod';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const conveneCouncil = commandContract({
  word: 'conveneCouncil',
  summary: 'The council meets on this case, with so many members.',
  texts: [],
  refusals: [
    'NOT_SUBMITTED',
    'CASE_CLOSED',
    'NOT_AT_THIS_LEVEL',
    'HOLD_WHILE_UNDER_EXAMINATION',
    'STEP_OPEN',
    'COUNCIL_ALREADY_CONVENED',
    'COUNCIL_NOT_AS_APPOINTED',
    'OWN_NOMINATION',
    'ACTED_AT_OTHER_LEVEL',
    'TASK_BUSY',
  ],
  body: z
    .strictObject({ type: z.literal('conveneCouncil'), level: Level, members: z.int().min(1).max(COUNCIL_SEATS_MAX) })
    .meta({ id: 'ConveneCouncilCommand' }),
});
