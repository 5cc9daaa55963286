import type { Command } from 'commander';
import { SHIPPED_RULE_SETS } from '@laurel/domain';
import { StackUnreachable } from '../play/api.ts';
import { readSeason, SeasonFileWrong } from '../play/read-season.ts';
import { seasonFileProblems } from '../play/season-file-problems.ts';
import { consoleReporter } from '../up/reporter.ts';
import { NoStack, onSomeStack } from '../up/some-stack.ts';
import { type ComparedSeason, compareSeason, underRuleSet } from './compare.ts';
import { comparison } from './comparison.ts';

/** The season ends the same under both, ends otherwise, a file or a rule set is wrong, the stack could not be reached. */
const EXIT = { same: 0, differs: 1, fileWrong: 2, noStack: 3 } as const;

/** `laurel compare SEASON RULESET RULESET`: what another rule set would have changed. */
export function compareCommand(program: Command): void {
  program
    .command('compare')
    .argument('<season>', 'a season file (laurel.season/1)')
    .argument('<ruleset>', `the id of a rule set: ${Object.keys(SHIPPED_RULE_SETS).join(', ')}`)
    .argument('<other>', 'the id of another one')
    .description(
      'play a season under two rule sets and print where the rules differ, and where its cases end otherwise',
    )
    .option('--json', 'print one JSON object and nothing else')
    .action(async (path: string, one: string, other: string, flags: { readonly json?: boolean }) => {
      process.exitCode = await run(path, [one, other], flags.json ?? false);
    });
}

async function run(path: string, ruleSets: readonly [string, string], json: boolean): Promise<number> {
  const reporter = consoleReporter(json ? process.stderr : process.stdout);
  try {
    const file = readSeason(path);
    const wrong = ruleSets.flatMap((id) => seasonFileProblems(underRuleSet(file, id)));
    if (wrong.length > 0) throw new SeasonFileWrong(wrong);
    const compared = await onSomeStack(reporter, ({ apiUrl }) =>
      reporter.step(
        `Playing ${file.id} under ${ruleSets.join(' and under ')}`,
        (season: ComparedSeason) => `Played ${season.season} twice`,
        () => compareSeason(file, ruleSets, { apiUrl }),
      ),
    );
    console.log(json ? JSON.stringify(compared, null, 1) : comparison(compared).join('\n'));
    return compared.differences.length === 0 ? EXIT.same : EXIT.differs;
  } catch (fault) {
    if (fault instanceof SeasonFileWrong) {
      console.error(`${path} cannot be compared:\n${fault.message}`);
      return EXIT.fileWrong;
    }
    const isAway = fault instanceof NoStack || fault instanceof StackUnreachable;
    console.error(
      `${isAway ? 'The stack could not be reached' : 'The season could not be played'}: ${(fault as Error).message}`,
    );
    return EXIT.noStack;
  }
}
