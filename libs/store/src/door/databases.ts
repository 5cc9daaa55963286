import { DataSource } from 'typeorm';

/** Creates a database on the server of `serverUrl` and returns its address. The name is letters, digits and `_`. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, `CREATE DATABASE ${safeName(name)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Drops a database with whatever is still connected to it. */
export function dropDatabase(serverUrl: string, name: string): Promise<void> {
  return onServer(serverUrl, `DROP DATABASE IF EXISTS ${safeName(name)} WITH (FORCE)`);
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = await new DataSource({ type: 'postgres', url, connectTimeoutMS: 3000 }).initialize();
  try {
    await server.query(statement);
  } finally {
    await server.destroy();
  }
}

/** A name cannot be a parameter of these statements, so only harmless ones pass. */
function safeName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`${name} is no name for a database.`);
  return name;
}
