import type { CommandId, NominationId } from '@laurel/domain';
import { describe, expect, it } from '@jest/globals';
import { commandIdOf } from './command-id.ts';

const [session, other] = ['session', 'other'] as CommandId[];
const id = 'nomination' as NominationId;

describe('The command of a case in a session', () => {
  it('is always the same UUID, of the version for own schemes', () => {
    const command = commandIdOf(session as CommandId, id);
    expect(commandIdOf(session as CommandId, id)).toBe(command);
    expect(command).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is another one in another session and for another case', () => {
    const command = commandIdOf(session as CommandId, id);
    expect(commandIdOf(other as CommandId, id)).not.toBe(command);
    expect(commandIdOf(session as CommandId, 'another' as NominationId)).not.toBe(command);
  });
});
