import { z } from 'zod';
import { commandContract } from './contract.ts';

export const submit = commandContract({
  word: 'submit',
  summary: 'Hand the draft in: from here on the nomination is a case and changes by commands only.',
  roles: ['NOMINATOR', 'HEAD', 'DEPUTY'],
  refusals: ['ALREADY_SUBMITTED', 'SEASON_ENDED', 'LEVEL_NOT_ON_ROUTE', 'TASK_BUSY'],
  body: z.strictObject({ type: z.literal('submit') }).meta({ id: 'SubmitCommand' }),
});
