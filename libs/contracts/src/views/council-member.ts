import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id } from '../text/words.ts';
import { PaperDay } from './delegation.ts';
import { PageQuery } from './page.ts';

const memberFields = {
  unitId: Id,
  /** The person by the id under which the person acts; a name does not stand here. */
  personId: Id,
  fromOn: PaperDay,
  toOn: PaperDay.nullable(),
  /** The paper of appointment: its kind, number and day. */
  basis: lineOfText(300),
};

/** Written by the head of the unit or an administrator. `toOn` left out or null: until the term is ended. First and last day included. */
export const AppointMember = z
  .strictObject({ ...memberFields, toOn: PaperDay.nullable().default(null) })
  .superRefine(({ fromOn, toOn }, context) => {
    const isTurned = toOn !== null && toOn < fromOn;
    if (isTurned) context.addIssue({ code: 'custom', path: ['toOn'], message: 'must not lie before fromOn' });
  })
  .meta({ id: 'AppointMember' });
export type AppointMember = z.infer<typeof AppointMember>;

/** `toOn` is the last day of the term: from no end to one, or to an earlier one. */
export const EndMemberTerm = z.strictObject({ toOn: PaperDay }).meta({ id: 'EndMemberTerm' });
export type EndMemberTerm = z.infer<typeof EndMemberTerm>;

export const CouncilMemberView = z
  .object({ ...memberFields, id: Id, basis: z.string(), fromOn: z.iso.date(), toOn: z.iso.date().nullable() })
  .meta({ id: 'CouncilMember' });
export type CouncilMemberView = z.infer<typeof CouncilMemberView>;

/** Who may be appointed: a person who holds the office MEMBER of the unit today or from a later day on. */
export const CouncilCandidateView = z.object({ personId: Id, name: z.string() }).meta({ id: 'CouncilCandidate' });
export type CouncilCandidateView = z.infer<typeof CouncilCandidateView>;

/** The latest first: a council has a handful of members at a time, and the older ones are on later pages. */
export const CouncilMemberQuery = PageQuery.extend({ unitId: Id.describe('Of whose council.') });
export type CouncilMemberQuery = z.infer<typeof CouncilMemberQuery>;
