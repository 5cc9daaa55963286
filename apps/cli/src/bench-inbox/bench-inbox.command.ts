import { cpus } from 'node:os';
import { startGuard } from '@laurel/platform';
import { type Command, InvalidArgumentError } from 'commander';
import { listenForEnd } from '../up/orderly-end.ts';
import { consoleReporter } from '../up/reporter.ts';

interface Flags {
  readonly json?: boolean;
  readonly tasks: number;
  readonly questions: number;
  readonly callers: number;
  readonly runs: number;
}

/** `laurel bench-inbox`: how fast an inbox and a search answer where there are a million tasks and names. */
export function benchInboxCommand(program: Command): void {
  program
    .command('bench-inbox')
    .description('measure the inbox and the search by name over a million invented nominations, on a stack made for it')
    .option('--json', 'print one JSON object')
    .option('--tasks <n>', 'how many nominations, each with one task', wholeNumber, 1_000_000)
    .option('--questions <n>', 'how many questions of each kind', wholeNumber, 3000)
    .option('--callers <n>', 'how many callers ask at once', wholeNumber, 2)
    .option('--runs <n>', 'how many times all is measured', wholeNumber, 1)
    .action(async (flags: Flags) => process.exit(await bench(flags)));
}

async function bench({ json = false, tasks, questions: count, callers, runs }: Flags): Promise<number> {
  const reporter = consoleReporter(json ? process.stderr : process.stdout);
  const guard = startGuard();
  const end = listenForEnd(() => {
    guard.killAll();
    process.exit(130);
  });
  const { raiseFilled } = await import('./raise-filled.ts');
  const { measure } = await import('./measure.ts');
  const { questions } = await import('./questions.ts');
  const { getter } = await import('./get.ts');
  const { seededRandom } = await import('./random.ts');
  try {
    const stage = await raiseFilled({ tasks, reporter, guard, abort: end.abort });
    const { get, close } = getter(stage.apiUrl, callers);
    try {
      const rows = [];
      for (let run = 1; run <= runs; run++) {
        for (const [name, ask] of Object.entries(questions(stage.filled, seededRandom(run)))) {
          const told = (times: object) => `${name}: ${JSON.stringify(times)}`;
          const work = () => measure(ask, { get, database: stage.database, callers, questions: count });
          rows.push({ name, run, ...(await reporter.step(`Asking: ${name}`, told, work)) });
        }
      }
      const machine = { cores: cpus().length, node: process.version };
      if (json) console.log(JSON.stringify({ tasks, callers, machine, bytes: stage.bytes, rows }, null, 2));
      else console.table(rows);
      return 0;
    } finally {
      close();
      await reporter.step('Stopping', 'Everything stopped', () => stage.close());
    }
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
