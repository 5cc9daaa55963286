import { createHash } from 'node:crypto';
import type { CommandId, NominationId } from '@laurel/domain';

/** The command of one case in a session: always the same, so that a list that is recorded twice is recorded once. */
export function commandIdOf(sessionId: CommandId, nominationId: NominationId): CommandId {
  const bytes = createHash('sha256').update(`${sessionId}/${nominationId}`, 'utf8').digest().subarray(0, 16);
  // A UUID of version 8 (RFC 9562: own scheme).
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as CommandId;
}
