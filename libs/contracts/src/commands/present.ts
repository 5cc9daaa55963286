import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const present = commandContract({
  word: 'present',
  summary: 'Hand the commendation over.',
  texts: ['place'],
  refusals: ['NOT_SUBMITTED', 'NO_COMMENDATION_IN_FORCE', 'ALREADY_PRESENTED', 'TASK_BUSY'],
  body: z
    .strictObject({ type: z.literal('present'), level: Level, of: Level.optional(), place: lineOfText(300).optional() })
    .meta({ id: 'PresentCommand' }),
});
