import { z } from 'zod';
import { Instant } from '../text/words.ts';
import { PASSWORD_MAX } from './account.ts';

/** As a device shows it, or a recovery code with its dashes; blanks between are what people type. */
const TypedCode = z.string().max(40, 'must not be longer than 40 characters');

/** The password as it was right; who has none has signed in within ten minutes instead. */
const Fresh = {
  password: z
    .string()
    .normalize('NFC')
    .max(PASSWORD_MAX)
    .optional()
    .describe('As it is now. Who has none has signed in within ten minutes instead.'),
};

export const FreshPassword = z.strictObject(Fresh).meta({ id: 'FreshPassword' });
export type FreshPassword = z.infer<typeof FreshPassword>;

export const OneTimeCode = z.strictObject({ code: TypedCode }).meta({ id: 'OneTimeCode' });
export type OneTimeCode = z.infer<typeof OneTimeCode>;

/** What the sign-in waits for: a code by POST /v1/sign-in/code. Until then nobody is signed in. */
export const SignInStep = z.object({ next: z.literal('CODE') }).meta({ id: 'SignInStep' });
export type SignInStep = z.infer<typeof SignInStep>;

/** Told once. `uri` is what a device reads as a picture. */
export const TotpBegun = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'TotpBegun' });
export type TotpBegun = z.infer<typeof TotpBegun>;

/** Told once. Each opens once, when the device is not at hand. */
export const TotpConfirmed = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'TotpConfirmed' });
export type TotpConfirmed = z.infer<typeof TotpConfirmed>;

export const FactorsView = z
  .object({
    totp: z.object({ confirmedAt: Instant, recoveryCodesLeft: z.int() }).nullable(),
    passkeys: z.array(
      z.object({ id: z.string(), name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable() }),
    ),
    /** Providers that sign the person in. */
    links: z.array(z.object({ issuer: z.string(), linkedAt: Instant })),
  })
  .meta({ id: 'Factors' });
export type FactorsView = z.infer<typeof FactorsView>;
