import type { Actor } from '../case/actor.ts';
import type { Command } from '../case/command.ts';
import { type CaseState, originOf } from '../case/state.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { decide, refusalBy } from './decide.ts';
import { type Relation, relationsToCase } from './relation.ts';

/** Where the case does not know its present units, whoever holds the role passes: the door knew, and the act that records does. */
const NOT_KNOWN_HERE: readonly Relation[] = ['OWN_UNIT', 'ORIGIN', 'UNRELATED'];

/**
 * The policy once more, by what the case itself knows, so that no way around the door is a way in. A draft has no units yet,
 * and what comes after a closed case is for whoever succeeded its units.
 */
export function refusedByPolicy(state: CaseState, command: Command, actor: Actor): Refusal | null {
  if (actor.kind !== 'OFFICE' || command.type === 'lapse') return null;
  const level = 'level' in command ? command.level : null;
  const isKnown = state.phase !== 'DRAFT' && state.phase !== 'CLOSED';
  const permission = decide(actor.role, command.type, {
    relations: isKnown ? relationsToCase(actor, concerns(state, actor, level)) : NOT_KNOWN_HERE,
    level,
  });
  return permission === 'ALLOWED' ? null : refusalBy(permission.refused, actor.role);
}

function concerns(state: CaseState, actor: Extract<Actor, { kind: 'OFFICE' }>, level: keyof CaseState['units'] | null) {
  const { units } = state;
  return {
    // A level that the case never reaches is left to the rules, which name it.
    ofLevel: level ? (units[level] ?? actor.unitId) : null,
    origin: originOf(state),
    route: Object.values(units),
    consulted: [],
    nomineePersonId: null,
    readers: null,
  };
}
