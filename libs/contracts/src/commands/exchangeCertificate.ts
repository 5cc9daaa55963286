import { z } from 'zod';
import { CertificateReasonWord, Level } from '../text/words.ts';
import { commandContract } from './contract.ts';

export const exchangeCertificate = commandContract({
  word: 'exchangeCertificate',
  summary: 'Exchange a certificate that is wrong or worn; the commendation stays.',
  texts: [],
  refusals: ['NOT_SUBMITTED', 'NO_COMMENDATION_IN_FORCE', 'TASK_BUSY'],
  body: z
    .strictObject({
      type: z.literal('exchangeCertificate'),
      level: Level,
      of: Level.optional(),
      reason: CertificateReasonWord,
    })
    .meta({ id: 'ExchangeCertificateCommand' }),
});
