import type { PublishedType } from '@laurel/domain';
import { z } from 'zod';
import { Id, Instant, Level, OutcomeWord } from '../text/words.ts';

/** Ids and words alone: whoever may read names follows `link`, from the address of the API. */
const place = { nominationId: Id, caseSeq: z.int(), link: z.string() };

/** What a webhook is sent, by the type that it was created for. `timestamp` is the instant of the ledger entry. */
export const MESSAGES = {
  'nomination.submitted': message('nomination.submitted', 'NominationSubmittedMessage', place),
  'nomination.returned': message('nomination.returned', 'NominationReturnedMessage', { ...place, level: Level }),
  'commendation.issued': message('commendation.issued', 'CommendationIssuedMessage', {
    ...place,
    level: Level,
    commendationId: Id,
  }),
  'nomination.closed': message('nomination.closed', 'NominationClosedMessage', { ...place, outcome: OutcomeWord }),
  'commendation.revoked': message('commendation.revoked', 'CommendationRevokedMessage', { ...place, level: Level }),
} as const satisfies { readonly [type in PublishedType]: z.ZodType };

function message<Type extends PublishedType, Data extends z.ZodRawShape>(type: Type, id: string, data: Data) {
  return z.object({ type: z.literal(type), timestamp: Instant, data: z.object(data) }).meta({ id });
}
