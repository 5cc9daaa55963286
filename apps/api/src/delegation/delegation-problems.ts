import type { Delegate } from '@laurel/contracts';
import type { RuleSet, SigningRule } from '@laurel/domain';
import type { UnitStanding } from '@laurel/store';
import type { FieldError } from '../problem/problem.ts';

/**
 * What is wrong with a delegation at this unit, by the rule sets in use there: the unit must exist, and where they rule who signs,
 * one of them must let the office sign so, and ask for a delegation. Where none rules it, the paper is kept as it is.
 */
export function delegationProblems(
  { role, capacity }: Pick<Delegate, 'role' | 'capacity'>,
  unit: UnitStanding | null,
  rulesInUse: readonly RuleSet[],
): FieldError[] {
  if (!unit) return [{ path: 'unitId', message: 'there is no such unit' }];
  if (unit.abolishedOn) {
    const message = `the unit was abolished on ${unit.abolishedOn}; its successor is ${unit.successorId}`;
    return [{ path: 'unitId', message }];
  }
  const signing = rulesInUse.flatMap((rules) => rules.signing?.[unit.level as keyof SigningByLevel] ?? []);
  if (signing.length === 0) return [];
  const allowing = signing.filter((rule) => rule.capacities[role]?.includes(capacity));
  if (allowing.length === 0) {
    return [{ path: 'capacity', message: `by the rule set ${role} does not sign as ${capacity} at ${unit.level}` }];
  }
  if (allowing.some((rule) => rule.needsDelegation.includes(capacity))) return [];
  const needing = [...new Set(allowing.flatMap((rule) => rule.needsDelegation))].join(', ');
  return [{ path: 'capacity', message: `needs no delegation at ${unit.level}; these do: ${needing || 'none'}` }];
}

type SigningByLevel = { readonly [level in keyof NonNullable<RuleSet['signing']>]: SigningRule };
