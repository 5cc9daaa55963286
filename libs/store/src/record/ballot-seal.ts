import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import type { LevelKey } from '@laurel/domain';

/** The key under which secret votes are sealed. It stands in no database, and printing it shows nothing of it. */
export type BallotKey = KeyObject;

/** One council's meeting on one case. */
export interface Meeting {
  readonly nominationId: string;
  readonly level: LevelKey;
  readonly round: number;
}

/** The command that brings a vote: its id, and the fingerprint of its body without the vote. */
export interface BringingCommand {
  readonly commandId: string;
  readonly fingerprint: string;
}

/** A ballot as the minutes publish it. `slip` is random and told to nobody before the count. */
export interface Slip {
  readonly slip: string;
  readonly vote: string;
}

/** From 32 bytes in base64, as the setting LAUREL_BALLOT_KEY gives them. */
export function ballotKeyFrom(base64: string): BallotKey {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new Error('The key of secret votes must be 32 bytes in base64.');
  return createSecretKey(bytes);
}

/** The vote for its way to the act that records it; only the act for the same command opens it. */
export function sealVote(key: BallotKey, of: BringingCommand, vote: string): string {
  return seal(key, envelopeOf(of), vote);
}

/** Null when this is not what was sealed under this key for this command. */
export function openVote(key: BallotKey, of: BringingCommand, sealed: string): string | null {
  return open(key, envelopeOf(of), sealed);
}

/** The vote as it lies in the box of its meeting: with an id of its own inside, and in another form at every call. */
export function sealSlip(key: BallotKey, meeting: Meeting, vote: string): string {
  return seal(key, boxOf(meeting), `${randomUUID()}${vote}`);
}

/** Null when this was not sealed under this key for this meeting. */
export function openSlip(key: BallotKey, meeting: Meeting, sealed: string): Slip | null {
  const opened = open(key, boxOf(meeting), sealed);
  return opened === null ? null : { slip: opened.slice(0, ID_LENGTH), vote: opened.slice(ID_LENGTH) };
}

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_LENGTH = 36;
/** Longer than an id with the longest vote, so that the length of what is sealed tells nothing. */
const TEXT_LENGTH = 48;

const envelopeOf = ({ commandId, fingerprint }: BringingCommand) => ['envelope', commandId, fingerprint];
const boxOf = ({ nominationId, level, round }: Meeting) => ['box', nominationId, level, round];

/** AES-256-GCM under a random nonce: nonce, tag and text, in base64. What it is for is authenticated with it. */
function seal(key: BallotKey, purpose: readonly unknown[], text: string): string {
  if (Buffer.byteLength(text) > TEXT_LENGTH) throw new Error('A vote is longer than what hides its length.');
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(JSON.stringify(purpose)));
  const sealed = Buffer.concat([cipher.update(text.padEnd(TEXT_LENGTH)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

function open(key: BallotKey, purpose: readonly unknown[], sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(JSON.stringify(purpose)))
      .setAuthTag(rest.subarray(0, TAG_BYTES));
    return Buffer.concat([decipher.update(rest.subarray(TAG_BYTES)), decipher.final()])
      .toString()
      .trimEnd();
  } catch {
    return null; // It says the same of another key, another purpose and a change: that these do not fit together.
  }
}
