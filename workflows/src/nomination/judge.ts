import type { CommandEnvelope } from '@laurel/contracts';
import { type CaseState, decide, type Judgement, policy, type Refusal, refusal } from '@laurel/domain';

type Asked = Pick<CommandEnvelope, 'command' | 'actor'>;

/** What the case itself answers: whether this office may ask, by the policy once more, and then the rules. */
export function judge(state: CaseState, { command, actor }: Asked): Judgement {
  const refused = policy.refusedByPolicy(state, command, actor);
  return refused ? { refusal: refused } : decide(state, command, { actor });
}

/** The refusal that `judge` would give; null when the command may go on. */
export function refusedHere(state: CaseState, { command, actor }: Asked): Refusal | null {
  return policy.refusedByPolicy(state, command, actor) ?? refusal(state, command, { actor });
}
