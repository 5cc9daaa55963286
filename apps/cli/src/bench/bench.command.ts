import { readSettings, startGuard } from '@laurel/platform';
import { LIST_MAX } from '@laurel/contracts';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { listenForEnd } from '../up/orderly-end.ts';
import { consoleReporter } from '../up/reporter.ts';
import type { TemporalStore } from './stage.ts';

interface Flags {
  readonly json?: boolean;
  readonly seconds: number;
  readonly runs: number;
  readonly callers: number;
  readonly list: number;
  readonly temporalStore?: TemporalStore;
}

/** `laurel bench`: how fast decisions are, beside the bare engine on the same servers. */
export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description('measure decisions per second and latency beside bare Temporal, on a stack made for it')
    .option('--json', 'print one JSON object')
    .option('--seconds <n>', 'how long each measurement lasts', atLeastOne, 20)
    .option('--runs <n>', 'how many runs the medians are taken of', atLeastOne, 3)
    .option('--callers <n>', 'how many callers ask at once', atLeastOne, 32)
    .option(
      '--list <names>',
      'how many names the head signs at once; 0 leaves the signing session out',
      listSize,
      LIST_MAX,
    )
    .addOption(
      new Option('--temporal-store <where>', 'where Temporal keeps its histories').choices(['postgres', 'sqlite']),
    )
    .action(async (flags: Flags) => process.exit(await measure(flags)));
}

async function measure({ json = false, temporalStore, ...figures }: Flags): Promise<number> {
  // With --json the object alone goes to the standard output.
  const reporter = consoleReporter(json ? process.stderr : process.stdout);
  const guard = startGuard();
  const end = listenForEnd(() => {
    guard.killAll();
    process.exit(130);
  });
  const { home: programHome } = readSettings(process.env);
  const { raiseStage } = await import('./stage.ts');
  const { bench } = await import('./bench.ts');
  const { tableOf } = await import('./table.ts');
  try {
    const stage = await raiseStage({ temporalStore, programHome, reporter, guard, abort: end.abort });
    try {
      const stopped = end.wanted.then((reason) => {
        throw new Error(`stopped (${reason})`);
      });
      const result = await Promise.race([bench(stage, { ...figures, reporter }), stopped]);
      console.log(json ? JSON.stringify(result, null, 2) : tableOf(result).join('\n'));
      return 0;
    } finally {
      await reporter.step('Stopping', 'Everything stopped', () => stage.close());
    }
  } finally {
    end.close();
    guard.close();
  }
}

function atLeastOne(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

function listSize(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= LIST_MAX) return number;
  throw new InvalidArgumentError(`It must be a whole number from 0 to ${LIST_MAX}.`);
}
