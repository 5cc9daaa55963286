import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { throwAwayHome } from '@laurel/cli';
import { erasePostgres, startGuard, startPostgres } from '@laurel/platform';
import { createDatabase, dropDatabase, migrateDatabase, openStore, type Store, type StoreOptions } from '@laurel/store';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** Opens another pool; it is closed with the database. */
  open(options?: Omit<StoreOptions, 'url'>): Promise<Store>;
  /** Another empty database on the same server; it goes with this one. */
  beside(): Promise<TestDatabase>;
  close(): Promise<void>;
}

/** Their rows say what is so for a while, and the application deletes them: sealed votes on their way, who is signed in, what was sent. */
export const FLEETING_TABLES = ['ballot_envelope', 'session', 'webhook_delivery'];

/**
 * An empty database: on the server that `DATABASE_URL` names, else on a real PostgreSQL that is started for this test file
 * (under a second) and thrown away with it.
 */
export async function emptyDatabase(): Promise<TestDatabase> {
  return databaseOn(await someServer());
}

/** The same with Laurel's schema in it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  await migrateDatabase(database.url);
  return database;
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function databaseOn(server: Server): Promise<TestDatabase> {
  const name = `laurel_test_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(server.url, name);
  const opened: Store[] = [];
  const others: TestDatabase[] = [];
  return {
    url,
    async open(options = {}) {
      const store = await openStore({ url, ...options });
      opened.push(store);
      return store;
    },
    async beside() {
      const other = await databaseOn({ url: server.url, stop: async () => undefined });
      others.push(other);
      return other;
    },
    async close() {
      for (const other of others) await other.close();
      for (const store of opened) if (store.isInitialized) await store.destroy();
      await dropDatabase(server.url, name);
      await server.stop();
    },
  };
}

async function someServer(): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const home = throwAwayHome();
  const guard = startGuard();
  const server = await startPostgres({ home, fsync: false, onNotice: () => undefined, guard });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      guard.close();
      erasePostgres(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
