import { z } from 'zod';
import { commandContract } from './contract.ts';

export const withdraw = commandContract({
  word: 'withdraw',
  summary: 'Take the nomination back: the case closes as WITHDRAWN.',
  texts: [],
  refusals: ['NOT_SUBMITTED', 'CASE_CLOSED', 'TASK_BUSY'],
  body: z.strictObject({ type: z.literal('withdraw') }).meta({ id: 'WithdrawCommand' }),
});
