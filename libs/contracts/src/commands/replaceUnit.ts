import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Id } from '../text/words.ts';
import { commandContract, REASON_MAX } from './contract.ts';

export const replaceUnit = commandContract({
  word: 'replaceUnit',
  summary: 'Hand what is open over to the successor of an abolished unit.',
  texts: ['reason'],
  refusals: ['NOT_SUBMITTED', 'CASE_CLOSED', 'UNIT_NOT_IN_CASE', 'SUCCESSOR_OF_OTHER_KIND', 'TASK_BUSY'],
  body: z
    .strictObject({ type: z.literal('replaceUnit'), unitId: Id, successorId: Id, reason: freeText(REASON_MAX) })
    .meta({ id: 'ReplaceUnitCommand' }),
});
