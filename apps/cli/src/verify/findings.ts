import { INVARIANTS, type InvariantId, REPORTED_AT_MOST, type Violation } from '@laurel/store';

/** What is known of one invariant after a run. */
export interface CheckedInvariant {
  readonly id: InvariantId;
  readonly title: string;
  readonly holds: boolean;
  /** The first ones; `hasMore` tells that there are others. */
  readonly violations: readonly Violation[];
  readonly hasMore: boolean;
}

/** Collects violations, the first of each invariant; so a record that is wrong everywhere does not fill the memory. */
export interface Findings {
  add(violations: readonly Violation[]): void;
  invariants(): CheckedInvariant[];
}

export function openFindings(): Findings {
  const found = new Map<InvariantId, Violation[]>();
  const cut = new Set<InvariantId>();
  return {
    add(violations) {
      for (const violation of violations) {
        const kept = found.get(violation.invariant) ?? [];
        found.set(violation.invariant, kept);
        if (kept.length < REPORTED_AT_MOST) kept.push(violation);
        else cut.add(violation.invariant);
      }
    },
    invariants() {
      return Object.entries(INVARIANTS).map(([key, title]) => {
        const id = key as InvariantId;
        const violations = found.get(id) ?? [];
        return { id, title, holds: violations.length === 0, violations, hasMore: cut.has(id) };
      });
    },
  };
}
