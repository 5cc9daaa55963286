import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { encodeCBOR } from '@levischuck/tiny-cbor';

/** What a device may do otherwise than it should. */
export interface Misbehaviour {
  /** On the pages of which origin it was asked; those of the API unless told. */
  readonly origin?: string;
  /** For which host it makes or uses its key; the one that it was asked for unless told. */
  readonly rpId?: string;
  /** False: it did not ask its person for a finger or a number. */
  readonly isVerified?: boolean;
  /** What it signs in place of the challenge that it was asked. */
  readonly challenge?: string;
  /** As if it had signed so often. */
  readonly counter?: number;
}

interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

const [PRESENT, VERIFIED, HAS_KEY] = [0x01, 0x04, 0x40];
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** A device with one ES256 key, in software: it answers in the bytes of WebAuthn, attests nothing, and does as it is told. */
export class SoftwareAuthenticator {
  readonly #id = randomBytes(32);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #origin: string;
  #userHandle: string | undefined;
  #counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The answer of navigator.credentials.create, as its toJSON gives it. */
  create({ challenge, rp, user }: Asked, misbehaviour: Misbehaviour = {}) {
    this.#userHandle = user?.id;
    const authData = Buffer.concat([
      this.#head(rp?.id ?? '', HAS_KEY, misbehaviour),
      Buffer.alloc(16), // No model is told.
      Buffer.from([0, this.#id.length]),
      this.#id,
      cosePublicKey(this.#keys.publicKey),
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    const clientData = this.#clientData('webauthn.create', challenge, misbehaviour);
    const attestationObject = base64url(encodeCBOR(attestation as never));
    return this.#credential({ clientDataJSON: base64url(clientData), attestationObject });
  }

  /** The answer of navigator.credentials.get. */
  get({ challenge, rpId }: Asked, misbehaviour: Misbehaviour = {}) {
    this.#counter = misbehaviour.counter ?? this.#counter + 1;
    const authenticatorData = this.#head(rpId ?? '', 0, misbehaviour);
    const clientData = this.#clientData('webauthn.get', challenge, misbehaviour);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), this.#keys.privateKey);
    return this.#credential({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
      userHandle: this.#userHandle,
    });
  }

  #head(asked: string, flags: number, { rpId = asked, isVerified = true }: Misbehaviour): Buffer {
    const head = Buffer.alloc(37);
    sha256(rpId).copy(head);
    head[32] = PRESENT | (isVerified ? VERIFIED : 0) | flags;
    head.writeUInt32BE(this.#counter, 33);
    return head;
  }

  #clientData(type: string, asked: string, { challenge = asked, origin = this.#origin }: Misbehaviour): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #credential<Response>(response: Response) {
    const id = base64url(this.#id);
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }
}

/** COSE (RFC 9052): EC2, ES256, P-256, and the two coordinates. */
function cosePublicKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  return encodeCBOR(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]) as never,
  );
}
