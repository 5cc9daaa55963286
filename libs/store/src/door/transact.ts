import type { DataSource } from 'typeorm';
import { APPLICATION_ROLE, isDesk } from './data-source.ts';
import { type DriverConnection, onConnection, type Transaction, transaction } from './connection.ts';
import { type Sight, seeing } from './sight.ts';
import { together } from './together.ts';

export type { Transaction } from './connection.ts';

/** The one door for writing: all of `work` is committed, or none of it. From a pool of the API too it acts as the application. */
export function transact<Result>(store: DataSource, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return within(store, isDesk(store) ? [AS_APPLICATION] : [], work);
}

/** Reading, on the primary: a decision is never read from a copy. From a pool of the API it sees no case. */
export function reader(store: DataSource): Transaction {
  return transaction((use) => onConnection(store, use));
}

/** Reading for who asks: each question sees the rows of this sight, whatever its filter. */
export function readerFor(store: DataSource, sight: Sight): Transaction {
  return questions(store, seeing(sight));
}

/** Reading what no answer shows as it is: the facts by which a permission or a command is decided. */
export function actingReader(store: DataSource): Transaction {
  return isDesk(store) ? questions(store, AS_APPLICATION) : reader(store);
}

interface Statement {
  readonly text: string;
  readonly values?: unknown[];
}

const AS_APPLICATION: Statement = { text: `SET LOCAL ROLE ${APPLICATION_ROLE}` };

/** Each question in a transaction of its own, all of which travels together. */
function questions(store: DataSource, first: Statement): Transaction {
  return transaction((use) =>
    onConnection(store, async (connection) => {
      const begun = [connection.query({ text: 'BEGIN' }), connection.query(first)];
      const answered = use(connection);
      // Also where the question failed, which makes it a rollback: the connection goes back without a transaction.
      const ended = connection.query({ text: 'COMMIT' });
      await together([...begun, answered, ended]);
      return answered;
    }),
  );
}

async function within<Result>(
  store: DataSource,
  first: readonly Statement[],
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return onConnection(store, async (connection) => {
    try {
      // Sent together with the first statement, whose answer counts only when it has begun.
      const begun = Promise.all(begin(connection, first));
      const afterBegin: Parameters<typeof transaction>[0] = async (use) =>
        (await Promise.all([use(connection), begun]))[0];
      const [result] = await Promise.all([work(transaction(afterBegin)), begun]);
      const { command } = await connection.query({ text: 'COMMIT' });
      // PostgreSQL answers so when a statement failed and `work` went on regardless.
      if (command === 'ROLLBACK') throw new Error('The transaction was rolled back: one of its statements had failed.');
      return result;
    } catch (fault) {
      // Where the connection is lost the server rolls back by itself.
      await connection.query({ text: 'ROLLBACK' }).catch(() => undefined);
      throw fault;
    }
  });
}

function begin(connection: DriverConnection, first: readonly Statement[]): Promise<unknown>[] {
  return [{ text: 'BEGIN ISOLATION LEVEL READ COMMITTED' }, ...first].map((statement) => connection.query(statement));
}
