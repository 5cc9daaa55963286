import { ROLES } from '@laurel/domain';
import { z } from 'zod';
import { Id, Instant } from '../text/words.ts';
import { PageQuery } from './page.ts';

/** What somebody tried and may not do, once for each day, with how often. `*` gathers what came behind the bound of the day. */
export const RefusedAttemptView = z
  .object({
    id: Id,
    action: z.string(),
    objectId: z.string().nullable(),
    code: z.string(),
    personId: Id.nullable(),
    role: z.enum(ROLES).nullable(),
    unitId: Id.nullable(),
    address: z.string().nullable(),
    times: z.int(),
    firstAt: Instant,
    lastAt: Instant,
  })
  .meta({ id: 'RefusedAttempt' });
export type RefusedAttemptView = z.infer<typeof RefusedAttemptView>;

export const RefusedAttemptQuery = PageQuery.extend({
  code: z.string().max(64).optional().describe('Refused by this code.'),
  action: z.string().max(64).optional().describe('Of this action of the policy.'),
  personId: Id.optional().describe('By this person.'),
});
export type RefusedAttemptQuery = z.infer<typeof RefusedAttemptQuery>;
