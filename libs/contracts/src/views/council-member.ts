import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id } from '../text/words.ts';
import { PaperDay } from './delegation.ts';
import { PAGE_MAX } from './page.ts';

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

/** The latest first. A council has a handful of members at a time: who looks for older ones asks for more, up to a page. */
export const CouncilMemberQuery = z.strictObject({
  unitId: Id,
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(50),
});
export type CouncilMemberQuery = z.infer<typeof CouncilMemberQuery>;

export const CouncilMemberList = z.object({ items: z.array(CouncilMemberView) }).meta({ id: 'CouncilMemberList' });
