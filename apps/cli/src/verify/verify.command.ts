import type { Command } from 'commander';
import { consoleReporter } from '../up/reporter.ts';
import { reportLines } from './report.ts';
import { StackAway } from './stack-away.ts';
import { stackInReach } from './stack-in-reach.ts';
import type { VerifyReport } from './verify.ts';

/** Every invariant holds, some does not, nothing can be said. */
const EXIT = { clean: 0, violated: 1, notVerified: 3 } as const;

/** `laurel verify`: the invariants of the record, checked on the live database and its workflows. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('check the invariants of the record on the running stack, or on DATABASE_URL and TEMPORAL_ADDRESS')
    .option('--json', 'print one JSON object and nothing else')
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      process.exitCode = await verify(json);
    });
}

async function verify(json: boolean): Promise<number> {
  const reporter = consoleReporter(json ? process.stderr : process.stdout);
  try {
    const stack = await stackInReach();
    const { verifyStack } = await import('./verify.ts');
    const report: VerifyReport = await reporter.step('Verifying the record', wordsFor, () => verifyStack(stack));
    console.log(json ? JSON.stringify(report, null, 1) : reportLines(report).join('\n'));
    return report.clean ? EXIT.clean : EXIT.violated;
  } catch (fault) {
    // Whatever went wrong here says nothing about the record, so it must not end as a violation does.
    console.error(`The record was not verified: ${(fault as Error).message}`);
    if (!(fault instanceof StackAway) && process.env['LAUREL_LOG_LEVEL'] === 'debug') console.error(fault);
    return EXIT.notVerified;
  }
}

function wordsFor({ clean }: VerifyReport): string {
  return clean ? 'The record holds' : 'The record was read, and does not hold';
}
