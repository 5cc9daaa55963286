import type { CommandId, NominationId } from '@laurel/domain';
import { derivedId } from '@laurel/store';

/** The command of one case in a session: always the same, so that a list that is recorded twice is recorded once. */
export function commandIdOf(sessionId: CommandId, nominationId: NominationId): CommandId {
  return derivedId(`${sessionId}/${nominationId}`) as CommandId;
}
