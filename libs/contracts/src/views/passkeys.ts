import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { PASSWORD_MAX } from './account.ts';

/** An attestation with its certificates is some kilobytes; nothing that a device sends for us comes near. */
const BYTES_MAX = 16_384;
const bytes = z
  .string()
  .max(BYTES_MAX)
  .regex(/^[\w-]*$/, 'must be base64url');

/** What every answer of a device has; what else a browser tells is left aside. */
const credential = { id: bytes.min(1).max(1400), rawId: bytes.min(1).max(1400), type: z.literal('public-key') };

/** What `navigator.credentials.create` answered, by its own toJSON. */
const CreatedCredential = z
  .object({
    ...credential,
    response: z.object({ clientDataJSON: bytes, attestationObject: bytes }),
    clientExtensionResults: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'CreatedCredential' });

/** What `navigator.credentials.get` answered, by its own toJSON. */
const UsedCredential = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.nullish(),
    }),
    clientExtensionResults: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'UsedCredential' });

/** Options for `navigator.credentials`, by PublicKeyCredential.parseCreationOptionsFromJSON and parseRequestOptionsFromJSON. */
export const CredentialOptions = z
  .object({ publicKey: z.record(z.string(), z.unknown()) })
  .meta({ id: 'CredentialOptions' });
export type CredentialOptions = z.infer<typeof CredentialOptions>;

export const AddPasskey = z
  .strictObject({ name: lineOfText(100), credential: CreatedCredential })
  .meta({ id: 'AddPasskey' });
export type AddPasskey = z.infer<typeof AddPasskey>;

export const RemovePasskey = z
  .strictObject({ id: bytes.min(1).max(1400), password: z.string().normalize('NFC').max(PASSWORD_MAX).optional() })
  .meta({ id: 'RemovePasskey' });
export type RemovePasskey = z.infer<typeof RemovePasskey>;

export const PasskeySignIn = z.strictObject({ credential: UsedCredential }).meta({ id: 'PasskeySignIn' });
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

export const PasskeyAdded = z.object({ id: z.string(), name: z.string() }).meta({ id: 'PasskeyAdded' });
export type PasskeyAdded = z.infer<typeof PasskeyAdded>;
