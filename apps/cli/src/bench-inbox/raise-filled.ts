import type { Guard } from '@laurel/platform';
import { openStore, reader, type Store } from '@laurel/store';
import type { Reporter } from '../up/reporter.ts';
import { startStack } from '../up/stack.ts';
import { throwAwayHome } from '../up/throw-away-home.ts';
import { MILLION } from './desks.ts';
import { type Filled, fillOffices } from './fill.ts';

export interface FilledStage {
  readonly apiUrl: string;
  readonly filled: Filled;
  /** Open as the owner. */
  readonly database: Store;
  /** Of the tables and indexes that are read. */
  readonly bytes: { readonly [relation: string]: number };
  close(): Promise<void>;
}

interface FilledOptions {
  readonly tasks: number;
  readonly reporter: Reporter;
  readonly guard: Guard;
  readonly abort: AbortSignal;
}

/** The whole stack over a database of its own that is filled before anything is asked. */
export async function raiseFilled({ tasks, reporter, guard, abort }: FilledOptions): Promise<FilledStage> {
  const stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    identity: 'demo',
    logLevel: 'warn',
    keepAlive: false, // A program that dies in a bench is a finding, not a gap to be closed.
    reporter,
    guard,
    abort,
  });
  const database = await openStore({ url: stack.databaseUrl, as: 'owner', poolSize: 1 });
  const close = async () => {
    await database.destroy();
    await stack.stop();
  };
  try {
    const size = {
      ...MILLION,
      nominations: tasks,
      mostOpen: Math.floor((MILLION.mostOpen * tasks) / MILLION.nominations),
    };
    const work = () => fillOffices(database, size);
    const filled = await reporter.step(`Making ${tasks} nominations`, `${tasks} nominations made`, work);
    return { apiUrl: stack.apiUrl, filled, database, bytes: await sizes(database), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function sizes(database: Store): Promise<{ readonly [relation: string]: number }> {
  const rows = await reader(database).rows<{ name: string; bytes: string }>(
    `SELECT relname AS name, pg_relation_size(oid) AS bytes FROM pg_class
     WHERE relname IN ('task', 'finding', 'nomination', 'nominee') OR relname LIKE 'task\\_%' OR relname LIKE 'finding\\_%'`,
  );
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}
