import { firstInvitation } from '@laurel/messages';
import { isLoopback, readSettings, type Settings, startGuard } from '@laurel/platform';
import type { Command } from 'commander';
import { checkLedger } from './check.ts';
import { listenForEnd } from './orderly-end.ts';
import { consoleReporter, type Reporter } from './reporter.ts';
import { type RunningStack, runningStack } from './run-file.ts';
import { seasonA } from './season-a.ts';
import { seasonToTry } from './season-to-try.ts';
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
    return once ? showAndCheck(already, settings, reporter) : 0;
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
      if (stack.firstToken) for (const line of Object.values(firstInvitation(stack.firstToken))) reporter.note(line);
      const work = once
        ? showAndCheck(stack, settings, reporter)
        : show(stack, settings, reporter).then(() => keepRunning(lost));
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
  const { home, databaseUrl, temporalAddress, namespace, taskQueue, host, ballotKey, logLevel } = settings;
  const identity = identityOf(settings);
  const servers = { databaseUrl, temporalAddress, namespace, taskQueue };
  const isIdentityAssumed = settings.identity === undefined;
  return { home, ...servers, host, apiPort: settings.port, identity, isIdentityAssumed, ballotKey, logLevel };
}

/** On a person's own machine everybody may be anybody: that is what there is to try out. */
function identityOf({ identity, host }: Settings): 'accounts' | 'demo' {
  return identity ?? (isLoopback(host) ? 'demo' : 'accounts');
}

async function show(stack: RunningStack, settings: Settings, reporter: Reporter): Promise<void> {
  // With accounts nobody may play as somebody else.
  const isDemo = identityOf(settings) === 'demo';
  const lines = isDemo ? await seasonA(stack, reporter) : [];
  if (isDemo) await seasonToTry(stack);
  for (const line of lines) reporter.note(line);
  reporter.note(`Open  ${stack.apiUrl}`);
  reporter.note(`Docs  ${stack.apiUrl}/docs`);
}

async function showAndCheck(stack: RunningStack, settings: Settings, reporter: Reporter): Promise<number> {
  await show(stack, settings, reporter);
  const check = await checkLedger(stack, reporter);
  for (const line of check.lines) reporter.note(line);
  return check.holds ? 0 : 1;
}
