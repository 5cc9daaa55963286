import { isLoopback, readSettings, type Settings, startGuard } from '@laurel/platform';
import type { Command } from 'commander';
import { checkLedger } from './check.ts';
import { listenForEnd } from './orderly-end.ts';
import { consoleReporter, type Reporter } from './reporter.ts';
import { type RunningStack, runningStack } from './run-file.ts';
import { seasonA } from './season-a.ts';
import { startStack } from './stack.ts';

/** `laurel up`: everything that Laurel needs, started together and kept alive. */
export function upCommand(program: Command): void {
  program
    .command('up')
    .description('start PostgreSQL, Temporal, the API and the worker, and keep them alive until Ctrl-C')
    .option('--once', 'play season A if there is none, verify the ledger, stop, and answer by the exit code')
    .action(async ({ once = false }: { once?: boolean }) => {
      // Work that an early end has left unfinished must not keep the program alive.
      process.exit(await up(once));
    });
}

async function up(once: boolean): Promise<number> {
  const settings = readSettings(process.env);
  const reporter = consoleReporter();
  const already = await runningStack(settings.home);
  if (already) {
    reporter.note(
      `A Laurel stack already runs from ${settings.home}: ${already.apiUrl} (docs: ${already.apiUrl}/docs)`,
    );
    return once ? showAndCheck(already, reporter) : 0;
  }
  const guard = startGuard();
  const end = listenForEnd(() => {
    guard.killAll();
    process.exit(130);
  });
  let gaveUp: (reason: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => {
    gaveUp = resolve;
  });
  const options = { ...fromSettings(settings), reporter, guard, abort: end.abort, onGaveUp: gaveUp };
  try {
    const stack = await startStack(options);
    try {
      const work = once ? showAndCheck(stack, reporter) : show(stack, reporter).then(() => keepRunning(lost));
      const stopped = end.wanted.then((reason) => {
        reporter.note(`Stopping (${reason}); Ctrl-C again kills at once`);
        return once ? 1 : 0;
      });
      return await Promise.race([work, stopped]);
    } finally {
      await reporter.step('Stopping', 'Everything stopped', () => stack.stop());
    }
  } catch (error) {
    if (end.abort.aborted) return once ? 1 : 0;
    throw error;
  } finally {
    end.close();
    guard.close();
  }

  async function keepRunning(givenUp: Promise<string>): Promise<number> {
    reporter.note('Ctrl-C stops everything');
    reporter.note(`! ${await givenUp}`);
    return 1;
  }
}

function fromSettings(settings: Settings) {
  const { home, databaseUrl, temporalAddress, namespace, taskQueue, host, logLevel } = settings;
  // On a person's own machine everybody may be anybody: that is what there is to try out.
  const identity = settings.identity ?? (isLoopback(host) ? ('demo' as const) : undefined);
  return { home, databaseUrl, temporalAddress, namespace, taskQueue, host, apiPort: settings.port, identity, logLevel };
}

async function show(stack: RunningStack, reporter: Reporter): Promise<void> {
  for (const line of await seasonA(stack, reporter)) reporter.note(line);
  reporter.note(`API   ${stack.apiUrl}`);
  reporter.note(`Docs  ${stack.apiUrl}/docs`);
}

async function showAndCheck(stack: RunningStack, reporter: Reporter): Promise<number> {
  await show(stack, reporter);
  const check = await checkLedger(stack, reporter);
  for (const line of check.lines) reporter.note(line);
  return check.holds ? 0 : 1;
}
