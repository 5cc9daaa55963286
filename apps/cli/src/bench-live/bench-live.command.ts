import { startGuard } from '@laurel/platform';
import { type Command, InvalidArgumentError } from 'commander';
import { listenForEnd } from '../up/orderly-end.ts';
import { consoleReporter } from '../up/reporter.ts';

interface Flags {
  readonly streams: number;
  readonly perSecond: number;
  readonly seconds: number;
}

/** `laurel bench-live`: how much memory open streams take in one API process, and how late they tell. */
export function benchLiveCommand(program: Command): void {
  program
    .command('bench-live')
    .description('open live streams on one API process while cases are decided, on a stack made for it; prints JSON')
    .option('--streams <n>', 'how many streams', wholeNumber, 2000)
    .option('--per-second <n>', 'decisions a second', wholeNumber, 5)
    .option('--seconds <n>', 'for how long', wholeNumber, 30)
    .action(async (flags: Flags) => process.exit(await run(flags)));
}

async function run(flags: Flags): Promise<number> {
  const reporter = consoleReporter(process.stderr);
  const guard = startGuard();
  const end = listenForEnd(() => {
    guard.killAll();
    process.exit(130);
  });
  try {
    const { benchLive } = await import('./bench-live.ts');
    const result = await benchLive({ ...flags, reporter, guard, abort: end.abort });
    console.log(JSON.stringify(result, null, 2));
    return Object.values(result.wrong).every((count) => count === 0) ? 0 : 1;
  } finally {
    end.close();
    guard.close();
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}
