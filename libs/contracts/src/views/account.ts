import { z } from 'zod';
import { Capacity, Id, Instant, RoleWord } from '../text/words.ts';

/** Twelve characters, the least that a list of guesses does not reach soon; by length alone, without rules of composition. */
export const PASSWORD_MIN = 12;
/** Long enough for a sentence. What is longer only costs time to hash. */
export const PASSWORD_MAX = 200;

const LOGIN_MAX = 64;

/** Letters, digits and . _ @ - in any script, kept in NFC and lower case. */
export const Login = z
  .string()
  .normalize('NFC')
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]*$/u, 'must be letters, digits and . _ @ -')
  .min(3, 'must have 3 characters or more')
  .max(LOGIN_MAX, `must not be longer than ${LOGIN_MAX} characters`);

const isWhole = (text: string) => text.isWellFormed();

/** Kept in NFC, so that it is the same password on every keyboard. */
export const NewPassword = z
  .string()
  .refine(isWhole, 'must not hold half a character')
  .normalize('NFC')
  .min(PASSWORD_MIN, `must have ${PASSWORD_MIN} characters or more`)
  .max(PASSWORD_MAX, `must not be longer than ${PASSWORD_MAX} characters`);

/** As it is typed: whether it is one of ours is told by the answer alone. */
const TypedPassword = z.string().refine(isWhole, 'must not hold half a character').normalize('NFC').max(PASSWORD_MAX);

/** Whatever somebody types; the database takes no zero byte. */
const TypedLogin = z
  .string()
  .normalize('NFC')
  .toLowerCase()
  .max(PASSWORD_MAX)
  .regex(/^[^\0]*$/, 'must not hold a zero byte');

export const SignIn = z.strictObject({ login: TypedLogin, password: TypedPassword }).meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const ChangePassword = z.strictObject({ old: TypedPassword, new: NewPassword }).meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const AcceptInvitation = z
  .strictObject({ token: z.string().max(PASSWORD_MAX), login: Login, password: NewPassword })
  .meta({ id: 'AcceptInvitation' });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const AccountView = z.object({ personId: Id, login: z.string() }).meta({ id: 'Account' });
export type AccountView = z.infer<typeof AccountView>;

/**
 * An office that the person holds today. Its id is what the header `Laurel-Office` names; one that is held under a delegation acts
 * only where it is named.
 */
export const OfficeView = z
  .object({
    id: Id,
    role: RoleWord,
    unitId: Id.nullable(),
    unit: z.string().nullable(),
    /** Of whose units it is one: several seasons may have units of the same name. Null where there is no unit. */
    season: z.object({ id: Id, title: z.object({ vi: z.string(), en: z.string() }) }).nullable(),
    fromOn: z.iso.date(),
    toOn: z.iso.date().nullable(),
    /** The delegation that gives it, and of whom; null for an office of the person's own. */
    underDelegation: z
      .object({
        id: Id,
        of: z.object({ id: Id, name: z.string() }).nullable(),
        capacity: Capacity,
        scope: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'HeldOffice' });
export type OfficeView = z.infer<typeof OfficeView>;

/** Who is signed in. `office` is the one that acts by this request; null where none is held, or several are and none was named. */
export const MeView = z
  .object({
    person: z.object({ id: Id, name: z.string() }),
    offices: z.array(OfficeView),
    office: OfficeView.nullable(),
    /** True in a demonstration, which a page says in a banner. */
    isDemonstration: z.boolean(),
    session: z.object({ id: Id, signedInAt: Instant, endsAt: Instant }),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

/** A place where the person is signed in. It ends at `idleEndsAt` unless a request comes before, and at `endsAt` in any case. */
export const SessionView = z
  .object({ id: Id, signedInAt: Instant, idleEndsAt: Instant, endsAt: Instant, isThis: z.boolean() })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const SessionList = z.object({ items: z.array(SessionView) }).meta({ id: 'SessionList' });
