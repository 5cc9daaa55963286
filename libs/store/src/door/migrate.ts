import { openStore } from './data-source.ts';

/** Brings the schema up to date, as the owner. Returns the names of the migrations that ran, in order. */
export async function migrateDatabase(url: string): Promise<string[]> {
  const store = await openStore({ url, as: 'owner', poolSize: 1 });
  try {
    // Two starting processes take turns; the second finds nothing left to do.
    await store.query('SELECT pg_advisory_lock(7245001)');
    const applied = await store.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await store.destroy();
  }
}
