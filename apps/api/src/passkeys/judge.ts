import type { AddPasskey, PasskeySignIn } from '@laurel/contracts';
import type { PasskeyRow } from '@laurel/store';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { RelyingParty } from './relying-party.ts';

/** What a new key is, where its device answered to this challenge, for this host, on our pages, and knew its person; else null. */
export async function judgeNew(
  { credential }: AddPasskey,
  challenge: string,
  { rpId, origin }: RelyingParty,
): Promise<Pick<PasskeyRow, 'id' | 'publicKey' | 'counter'> | null> {
  const { verified, registrationInfo } = await unlessWrong(() =>
    verifyRegistrationResponse({
      response: { ...credential, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    }),
  );
  if (!verified || !registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
}

/** How often the device has signed, where its answer is right in the same sense and the person it names is the key's; else null. */
export async function judgeUse(
  { credential }: PasskeySignIn,
  key: PasskeyRow,
  challenge: string,
  { rpId, origin }: RelyingParty,
): Promise<number | null> {
  const { userHandle } = credential.response;
  if (key.rpId !== rpId || (userHandle && userHandle !== userHandleOf(key.personId))) return null;
  const { verified, authenticationInfo } = await unlessWrong(() =>
    verifyAuthenticationResponse({
      response: {
        ...credential,
        response: { ...credential.response, userHandle: userHandle ?? undefined },
        clientExtensionResults: {},
      } as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      credential: {
        id: key.id,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
      requireUserVerification: true,
    }),
  );
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}

/** What a device keeps beside its key to say whose it is: the person's id, which is random, in base64url. */
export function userHandleOf(personId: string): string {
  return Buffer.from(personId, 'utf8').toString('base64url');
}

/** The library throws for whatever is wrong with an answer, as it does for what cannot be read. Both are answers that do not count. */
async function unlessWrong<Result extends { readonly verified: boolean }>(
  work: () => Promise<Result>,
): Promise<
  Result | { readonly verified: false; readonly registrationInfo?: never; readonly authenticationInfo?: never }
> {
  try {
    return await work();
  } catch {
    return { verified: false };
  }
}
