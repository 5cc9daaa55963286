import type { Actor } from '../case/actor.ts';
import type { Facts } from '../case/facts.ts';
import type { LevelKey, Role, SigningCapacity } from '../level/words.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import { needsDelegation, refuseSigning } from './signing.ts';

/** Of which capacities the signer holds a paper today; one that is left out is not known here. */
export type Delegations = { readonly [capacity in SigningCapacity]?: NonNullable<Facts['delegation']> };

export interface CapacityChoice {
  readonly capacity: SigningCapacity;
  readonly refusal: Refusal | null;
}

interface Signer {
  readonly level: LevelKey;
  readonly actor: Actor;
  readonly delegations: Delegations;
}

/** A deputy signs for the head (KT.) unless another capacity is named. */
export function usualCapacity(role: Actor['role']): SigningCapacity {
  return role === 'DEPUTY' ? 'KT' : 'HEAD';
}

/** In which capacities an office may sign at a level, the usual one first, and why it may not use one of them today. */
export function capacitiesOf(rules: RuleSet, { level, actor, delegations }: Signer): readonly CapacityChoice[] {
  return allowed(rules, level, actor).map((capacity) => {
    const delegation = delegations[capacity];
    const facts = { actor, ...(delegation ? { delegation } : {}) };
    return { capacity, refusal: refuseSigning(rules, { level, capacity }, facts) };
  });
}

/** For which capacities of an office at a level a paper has to be looked for. */
export function capacitiesOnPaper(rules: RuleSet, level: LevelKey, actor: Actor): readonly SigningCapacity[] {
  return allowed(rules, level, actor).filter((capacity) => needsDelegation(rules, level, capacity));
}

/** Where no rule says who signs, an office signs in its usual capacity. */
function allowed(rules: RuleSet, level: LevelKey, { role }: Actor): readonly SigningCapacity[] {
  const rule = rules.signing?.[level];
  if (rule) return rule.capacities[role as Role] ?? [];
  return role === 'HEAD' || role === 'DEPUTY' ? [usualCapacity(role)] : [];
}
