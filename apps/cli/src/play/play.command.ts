import type { Command } from 'commander';
import { consoleReporter } from '../up/reporter.ts';
import { NoStack, onSomeStack } from '../up/some-stack.ts';
import { StackUnreachable } from './api.ts';
import { type PlayedSeason, playSeason } from './play.ts';
import { readSeason, SeasonFileWrong } from './read-season.ts';
import { report } from './report.ts';

interface Flags {
  readonly json?: boolean;
  readonly inOrder?: boolean;
}

/** All as expected, something differs, the file is wrong, the stack could not be reached. */
const EXIT = { match: 0, differs: 1, fileWrong: 2, noStack: 3 } as const;

/** `laurel play FILE`: a whole season through the real stack, compared with what the file expects. */
export function playCommand(program: Command): void {
  program
    .command('play')
    .argument('<file>', 'a season file (laurel.season/1)')
    .description('play a season through the running stack, or through one brought up for it, and compare how it ends')
    .option('--json', 'print one JSON object and nothing else')
    .option('--in-order', 'play one nomination after the other')
    .action(async (path: string, flags: Flags) => {
      process.exitCode = await play(path, flags);
    });
}

async function play(path: string, { json = false, inOrder = false }: Flags): Promise<number> {
  // With --json the standard output carries the object alone; what happens is told on the other channel.
  const reporter = consoleReporter(json ? process.stderr : process.stdout);
  try {
    const file = readSeason(path);
    const played = await onSomeStack(reporter, ({ apiUrl }) =>
      reporter.step(
        `Playing ${file.id}: ${file.nominations.length} nominations`,
        (season: PlayedSeason) => `Played ${season.season}: ${season.cases.length} nominations`,
        () => playSeason(file, { apiUrl, inOrder }),
      ),
    );
    console.log(json ? JSON.stringify(played, null, 1) : report(file, played).join('\n'));
    return played.match ? EXIT.match : EXIT.differs;
  } catch (fault) {
    if (fault instanceof SeasonFileWrong) {
      console.error(`${path} is not a season that can be played:\n${fault.message}`);
      return EXIT.fileWrong;
    }
    if (fault instanceof NoStack || fault instanceof StackUnreachable) {
      console.error(`The stack could not be reached: ${fault.message}`);
      return EXIT.noStack;
    }
    // Nothing was played to its end, so nothing can differ.
    console.error(`The season could not be played: ${(fault as Error).message}`);
    return EXIT.noStack;
  }
}
