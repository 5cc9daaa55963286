import { Client, Connection } from '@temporalio/client';
import type { Config } from './config.ts';

/** A client and the connection under it; whoever opens it closes it. */
export interface TemporalConnection {
  client: Client;
  connection: Connection;
  close(): Promise<void>;
}

/**
 * Opens the way to the Temporal server. The connection is lazy: a program may start before the server answers, and the
 * first call says what is wrong.
 */
export function connectTemporal(config: Pick<Config, 'temporalAddress' | 'namespace'>): TemporalConnection {
  const connection = Connection.lazy({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.namespace });
  return { client, connection, close: () => connection.close() };
}
