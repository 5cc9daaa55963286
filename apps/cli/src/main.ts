import { Command } from 'commander';
import { benchCommand } from './bench/bench.command.ts';
import { benchInboxCommand } from './bench-inbox/bench-inbox.command.ts';
import { benchLiveCommand } from './bench-live/bench-live.command.ts';
import { carryOnCommand } from './carry-on/carry-on.command.ts';
import { compareCommand } from './compare/compare.command.ts';
import { migrateCommand } from './migrate/migrate.command.ts';
import { playCommand } from './play/play.command.ts';
import { upCommand } from './up/up.command.ts';
import { verifyCommand } from './verify/verify.command.ts';

const program = new Command('laurel')
  .description('A durable approval engine for award nominations.')
  // 1 is an answer of play and verify; a call that is wrong in itself is 2.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

// One line a command: each comes from src/<word>/<word>.command.ts.
upCommand(program);
playCommand(program);
compareCommand(program);
verifyCommand(program);
carryOnCommand(program);
migrateCommand(program);
benchCommand(program);
benchInboxCommand(program);
benchLiveCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  // A person reads this: the sentence is what counts, and the stack only on request.
  console.error(process.env['LAUREL_LOG_LEVEL'] === 'debug' ? error : `laurel: ${(error as Error).message}`);
  process.exitCode = 1;
}
