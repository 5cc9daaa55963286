import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '@laurel/store';
import type { TestDatabase } from './database.ts';

/** A store whose transactions do all their work and are lost in front of the commit. */
export function cutBeforeCommit(database: TestDatabase): Promise<Store> {
  return openWithCommit(database, () => Promise.reject(new Error('before the commit')));
}

/** A store whose transactions are committed, and whose caller never hears of it. */
export function cutAfterCommit(database: TestDatabase): Promise<Store> {
  return openWithCommit(database, async (commit) => {
    await commit();
    throw new Error('after the commit');
  });
}

type Connection = { query(statement: unknown, ...more: unknown[]): Promise<unknown> };
type Taken = (fault: unknown, connection: Connection | undefined, release: unknown) => void;

/** A pool on whose connections, whoever takes them, the word COMMIT goes through `instead`. */
async function openWithCommit(
  database: TestDatabase,
  instead: (commit: () => Promise<unknown>) => Promise<unknown>,
): Promise<Store> {
  const store = await database.open({ poolSize: 40 });
  const { master: pool } = store.driver as unknown as { master: { connect(taken: Taken): void } };
  const connect = pool.connect.bind(pool);
  pool.connect = (taken) =>
    connect((fault, connection, release) => taken(fault, connection && replacing(connection, instead), release));
  return store;
}

function replacing(connection: Connection, instead: (commit: () => Promise<unknown>) => Promise<unknown>): Connection {
  const query: Connection['query'] = (statement, ...more) => {
    const send = () => connection.query(statement, ...more);
    const text = typeof statement === 'string' ? statement : (statement as { text?: string }).text;
    return text === 'COMMIT' ? instead(send) : send();
  };
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Holds what the statement locks until it is let go. */
export async function holdLock(store: Store, sql: string, parameters: unknown[]): Promise<() => Promise<void>> {
  const runner = store.createQueryRunner();
  await runner.startTransaction();
  await runner.query(sql, parameters);
  return async () => {
    await runner.rollbackTransaction();
    await runner.release();
  };
}

/** Waits until `count` connections of this database wait for a lock, and returns their processes. */
export async function waitingForLock(store: Store, count: number): Promise<number[]> {
  for (let look = 0; look < 500; look++) {
    const rows: { pid: number }[] = await store.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length >= count) return rows.map(({ pid }) => pid);
    await sleep(20);
  }
  throw new Error(`No ${count} connections came to wait for a lock within 10 s.`);
}
