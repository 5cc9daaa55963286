import type { CaseOutlookView } from '@laurel/contracts';
import type { CaseOutlook } from '@laurel/domain';

/** A case's outlook as the API tells it: instants in ISO 8601. */
export function outlookView({ ruleSet, level, steps, clocks, tasks }: CaseOutlook): CaseOutlookView {
  return {
    ruleSet,
    level,
    steps: steps.map((one) => ({ level: one.level, steps: [...one.steps] })),
    clocks: clocks.map(({ clock, level: of, dueAt, workingDaysLeft }) => ({
      clock,
      level: of,
      dueAt: iso(dueAt),
      workingDaysLeft,
    })),
    tasks: tasks.map(({ kind, level: of, round, unitId, dueAt }) => ({
      kind,
      level: of,
      round,
      unitId,
      dueAt: iso(dueAt),
    })),
  };
}

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
