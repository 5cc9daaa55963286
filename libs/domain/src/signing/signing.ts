import type { Facts } from '../case/facts.ts';
import type { LevelKey, SigningCapacity } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';

interface Signature {
  readonly level: LevelKey;
  readonly capacity?: SigningCapacity | undefined;
}

/** Who signs must be allowed to in this capacity (Decree 30/2020), and hold the delegation that it needs at this moment. */
export function refuseSigning(rules: RuleSet, { level, capacity = 'HEAD' }: Signature, facts: Facts): Refusal | null {
  const rule = rules.signing?.[level];
  if (!rule) return null;
  const { actor, delegation } = facts;
  const allowed = actor ? (rule.capacities[actor.role as 'HEAD'] ?? []) : null;
  if (allowed && !allowed.includes(capacity)) {
    return refuse('CAPACITY_NOT_ALLOWED', { capacity, byRole: actor?.role ?? '' });
  }
  if (!needsDelegation(rules, level, capacity) || delegation === undefined || delegation === 'VALID') return null;
  return refuse(delegation === 'ENDED' ? 'DELEGATION_ENDED' : 'CAPACITY_WITHOUT_DELEGATION', { capacity });
}

export function needsDelegation(rules: RuleSet, level: LevelKey, capacity: SigningCapacity): boolean {
  return rules.signing?.[level]?.needsDelegation.includes(capacity) ?? false;
}
