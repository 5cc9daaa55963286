import type { CheckedInvariant } from './findings.ts';
import type { VerifyReport } from './verify.ts';

/** The lines that a person reads: each invariant, then the first violation of each that does not hold, then the figures. */
export function reportLines(report: VerifyReport): string[] {
  const broken = report.invariants.filter((invariant) => !invariant.holds);
  return [...report.invariants.map(line), ...broken.flatMap(firstViolation), '', figures(report)];
}

function line({ id, title, holds, violations, hasMore }: CheckedInvariant): string {
  const count = hasMore ? `more than ${violations.length} violations` : counted(violations.length, 'violation');
  return holds ? `✓ ${id} ${title}` : `✗ ${id} ${title}: ${count}`;
}

function firstViolation({ id, violations }: CheckedInvariant): string[] {
  const [first] = violations;
  return ['', `${id} ${first?.text}`, ...(first?.rows ?? []).map((row) => `   ${JSON.stringify(row)}`)];
}

function figures({ checkedCases, checkedEntries, checkedWorkflows, forgottenWorkflows, tookMs }: VerifyReport): string {
  const seen = [
    counted(checkedCases, 'case'),
    `${checkedEntries} ledger entries`,
    counted(checkedWorkflows, 'workflow'),
  ].join(', ');
  const forgotten = forgottenWorkflows > 0 ? ` (${forgottenWorkflows} more are past the engine's retention)` : '';
  return `Checked ${seen}${forgotten} in ${(tookMs / 1000).toFixed(1)} s`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
