import type { Reporter } from './reporter.ts';
import type { RunningStack } from './run-file.ts';

/** What the verifier found: one line each, for people. */
export interface Check {
  holds: boolean;
  lines: string[];
}

/** Verifies the record of the stack as `laurel verify` does. */
export async function checkLedger(stack: RunningStack, reporter: Reporter): Promise<Check> {
  const [{ verifyStack }, { reportLines }] = await Promise.all([
    import('../verify/verify.ts'),
    import('../verify/report.ts'),
  ]);
  const { databaseUrl, temporalAddress, namespace } = stack;
  const report = await reporter.step('Verifying the record', 'Record verified', () =>
    verifyStack({ databaseUrl, temporalAddress, namespace }),
  );
  return { holds: report.clean, lines: reportLines(report) };
}
