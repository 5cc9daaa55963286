import { readConfig } from '@laurel/platform';
import type { Command } from 'commander';

/** `laurel migrate`: brings the database that DATABASE_URL names up to date. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema of DATABASE_URL up to date')
    .action(async () => {
      const { migrateDatabase } = await import('@laurel/store');
      // The schema needs no Temporal server; any address satisfies the settings.
      const { databaseUrl } = readConfig({ TEMPORAL_ADDRESS: 'none:1', ...process.env });
      const applied = await migrateDatabase(databaseUrl);
      console.log(applied.length === 0 ? 'The database is up to date.' : applied.map((name) => `+ ${name}`).join('\n'));
    });
}
