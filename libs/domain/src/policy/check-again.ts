import type { Actor } from '../case/actor.ts';
import type { Command } from '../case/command.ts';
import { type CaseState, originOf } from '../case/state.ts';
import type { UnitId } from '../ids.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { decide, refusalBy } from './decide.ts';
import { type Relation, relationsToCase } from './relation.ts';

/** Where the case does not know its present units, whoever holds the role passes: the door knew, and the act that records does. */
const NOT_KNOWN_HERE: readonly Relation[] = ['OWN_UNIT', 'ORIGIN', 'UNRELATED'];

/** The units of a case as they are at present: who acts for each level, and who answers for the nomination. */
export interface PresentUnits {
  readonly units: CaseState['units'];
  readonly origin: UnitId | null;
}

/**
 * The policy once more, by what the case itself knows, so that no way around the door is a way in. A draft has no units yet,
 * and what comes after a closed case is for whoever succeeded its units: whoever knows these names them.
 */
export function refusedByPolicy(
  state: CaseState,
  command: Command,
  actor: Actor,
  present: PresentUnits | null = knownUnits(state),
): Refusal | null {
  if (actor.kind !== 'OFFICE' || command.type === 'lapse') return null;
  const level = 'level' in command ? command.level : null;
  const permission = decide(actor.role, command.type, {
    relations: present ? relationsToCase(actor, concerns(present, actor, level)) : NOT_KNOWN_HERE,
    level,
  });
  return permission === 'ALLOWED' ? null : refusalBy(permission.refused, actor.role);
}

function knownUnits(state: CaseState): PresentUnits | null {
  const isKnown = state.phase !== 'DRAFT' && state.phase !== 'CLOSED';
  return isKnown ? { units: state.units, origin: originOf(state) } : null;
}

function concerns(
  { units, origin }: PresentUnits,
  actor: Extract<Actor, { kind: 'OFFICE' }>,
  level: keyof CaseState['units'] | null,
) {
  return {
    // A level that the case never reaches is left to the rules, which name it.
    ofLevel: level ? (units[level] ?? actor.unitId) : null,
    origin,
    route: Object.values(units),
    consulted: [],
    nomineePersonId: null,
    readers: null,
  };
}
