import { z } from 'zod';
import { commandContract } from './contract.ts';

export const withdraw = commandContract({
  word: 'withdraw',
  summary: 'Take the nomination back: the case closes as WITHDRAWN.',
  roles: ['NOMINATOR'],
  refusals: ['CASE_CLOSED', 'NOT_SUBMITTED', 'TASK_BUSY'],
  body: z.strictObject({ type: z.literal('withdraw') }).meta({ id: 'WithdrawCommand' }),
});
