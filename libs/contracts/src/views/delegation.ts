import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Capacity, Id, Instant } from '../text/words.ts';
import { PageQuery } from './page.ts';

const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** A calendar day in Asia/Ho_Chi_Minh, `yyyy-mm-dd`. No paper of an award lies outside these years; a slip of the pen often does. */
export const PaperDay = z.iso
  .date({ error: 'must be a calendar day, yyyy-mm-dd', abort: true })
  .refine((day) => day >= FIRST && day <= LAST, { error: `must lie between ${FIRST} and ${LAST}`, abort: true });

/** A delegation lasts a year at most, the 29th of February included: a longer one would outlive whoever gave it unseen. */
export const DELEGATION_DAYS_MAX = 366;

/** Who may sign by a delegation: the offices that may decide. */
export const Signatory = z.enum(['HEAD', 'DEPUTY']).meta({ id: 'Signatory' });

const delegationFields = {
  unitId: Id,
  role: Signatory,
  capacity: Capacity.exclude(['HEAD'], 'must be TM, KT, Q, TL or TUQ: the head in person needs no delegation'),
  /** What the paper covers, in its own words. The product checks office, person, capacity and days. */
  scope: lineOfText(300),
  fromOn: PaperDay,
  toOn: PaperDay,
  /** The paper: its kind, number and day. */
  basis: lineOfText(300),
};

/** Written by the head of the unit. `personId` left out or null: whoever holds the office. First and last day included. */
export const Delegate = z
  .strictObject({ ...delegationFields, personId: Id.nullable().default(null) })
  .superRefine(({ fromOn, toOn }, context) => {
    const days = daysFrom(fromOn, toOn);
    const text =
      days < 1
        ? 'must not lie before fromOn'
        : `must lie at most ${DELEGATION_DAYS_MAX} days from fromOn, both included`;
    if (days < 1 || days > DELEGATION_DAYS_MAX) context.addIssue({ code: 'custom', path: ['toOn'], message: text });
  })
  .meta({ id: 'Delegate' });
export type Delegate = z.infer<typeof Delegate>;

export const DelegationView = z
  .object({
    ...delegationFields,
    id: Id,
    personId: Id.nullable(),
    scope: z.string(),
    basis: z.string(),
    fromOn: z.iso.date(),
    toOn: z.iso.date(),
    /** Who gave it, where a person was known. */
    givenBy: Id.nullable(),
    /** From then on it holds no more. */
    revokedAt: Instant.nullable(),
  })
  .meta({ id: 'Delegation' });
export type DelegationView = z.infer<typeof DelegationView>;

/** The latest first: a unit has a handful of delegations at a time, and the older ones are on later pages. */
export const DelegationQuery = PageQuery.extend({ unitId: Id.describe('Whose delegations.') });
export type DelegationQuery = z.infer<typeof DelegationQuery>;

function daysFrom(fromOn: string, toOn: string): number {
  return (Date.parse(toOn) - Date.parse(fromOn)) / 86_400_000 + 1;
}
