import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Instant, RoleWord } from '../text/words.ts';
import { PaperDay } from './delegation.ts';

/** Offices that belong to no unit. */
const ANYWHERE: readonly string[] = ['ADMIN', 'AUDITOR'];

export const RegisterPerson = z.strictObject({ name: lineOfText(200) }).meta({ id: 'RegisterPerson' });
export type RegisterPerson = z.infer<typeof RegisterPerson>;

/** The token is told once; whoever lost it is invited anew. */
export const InvitationView = z
  .object({ personId: Id, token: z.string(), expiresAt: Instant })
  .meta({ id: 'Invitation' });
export type InvitationView = z.infer<typeof InvitationView>;

/** `toOn` left out or null: until the term is ended. First and last day included. */
export const AssignOffice = z
  .strictObject({
    role: RoleWord,
    /** Null or left out for ADMIN and AUDITOR, and for no other. */
    unitId: Id.nullable().default(null),
    fromOn: PaperDay,
    toOn: PaperDay.nullable().default(null),
    /** The paper: its kind, number and day. */
    basis: lineOfText(300),
  })
  .superRefine(({ role, unitId, fromOn, toOn }, context) => {
    const isTurned = toOn !== null && toOn < fromOn;
    if (isTurned) context.addIssue({ code: 'custom', path: ['toOn'], message: 'must not lie before fromOn' });
    if (ANYWHERE.includes(role) === (unitId === null)) return;
    const message = unitId === null ? `is required for ${role}` : `must be left out: ${role} belongs to no unit`;
    context.addIssue({ code: 'custom', path: ['unitId'], message });
  })
  .meta({ id: 'AssignOffice' });
export type AssignOffice = z.infer<typeof AssignOffice>;

/** `toOn` is the last day: from no end to one, or to an earlier one. */
export const EndOffice = z.strictObject({ toOn: PaperDay }).meta({ id: 'EndOffice' });
export type EndOffice = z.infer<typeof EndOffice>;

export const MembershipView = z
  .object({
    id: Id,
    personId: Id,
    role: RoleWord,
    unitId: Id.nullable(),
    fromOn: z.iso.date(),
    toOn: z.iso.date().nullable(),
    basis: z.string(),
  })
  .meta({ id: 'Membership' });
export type MembershipView = z.infer<typeof MembershipView>;

/** `login` null: nobody has signed up for this person yet. `disabledAt` null: the person may sign in and act. */
export const PersonView = z
  .object({
    id: Id,
    name: z.string(),
    login: z.string().nullable(),
    createdAt: Instant,
    disabledAt: Instant.nullable(),
    memberships: z.array(MembershipView),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof PersonView>;

export const PersonChanged = z.object({ id: Id }).meta({ id: 'PersonChanged' });
export type PersonChanged = z.infer<typeof PersonChanged>;
