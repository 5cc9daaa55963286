import { z } from 'zod';
import { CertificateReasonWord, Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const reissueCertificate = commandContract({
  word: 'reissueCertificate',
  summary: 'Make out a lost certificate again.',
  texts: [],
  refusals: ['NOT_SUBMITTED', 'NO_COMMENDATION_IN_FORCE', 'TASK_BUSY'],
  body: z
    .strictObject({
      type: z.literal('reissueCertificate'),
      level: Level,
      of: Level.optional(),
      reason: CertificateReasonWord,
    })
    .meta({ id: 'ReissueCertificateCommand' }),
});
