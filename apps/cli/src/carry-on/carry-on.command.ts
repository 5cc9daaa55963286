import type { Command } from 'commander';
import { consoleReporter } from '../up/reporter.ts';
import { stackInReach } from '../verify/stack-in-reach.ts';
import type { CarriedOn } from './carry-on.ts';

/** `laurel carry-on`: after a crash, lets the cases, seasons and reorganisations go on whose workflows are lost or behind the ledger. */
export function carryOnCommand(program: Command): void {
  program
    .command('carry-on')
    .description('let every case go on whose workflow is lost, or behind the ledger after a crash')
    .action(async () => {
      const stack = await stackInReach();
      const { carryOn } = await import('./carry-on.ts');
      const words = ({ looked, told, seasons, units }: CarriedOn) =>
        `Looked at ${looked} cases, told ${told.length} to go on, ${seasons.length} seasons, and ${units.length} abolished units`;
      const { told, seasons, units } = await consoleReporter().step('Looking at every case', words, () =>
        carryOn(stack),
      );
      for (const id of [...told, ...seasons, ...units]) console.log(id);
    });
}
