import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities/all.ts';
import { MIGRATIONS } from '../migrations/all.ts';

/** The role under which the product works: it may add to the ledger, never change it. Migrations run as the owner. */
export const APPLICATION_ROLE = 'laurel_app';

/** The role under which the API reads for one office: it sees what the office may see, and writes nothing. */
export const DESK_ROLE = 'laurel_desk';

export interface StoreOptions {
  readonly url: string;
  /** Connections at most; each is one PostgreSQL process. */
  readonly poolSize?: number;
  /** `desk` for the API, whose doors change to the application where it acts; `owner` for migrations alone. */
  readonly as?: 'application' | 'desk' | 'owner';
}

/** Opens the door to the database. The caller closes it with `destroy()`. */
export async function openStore({ url, poolSize = 10, as = 'application' }: StoreOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize,
    poolErrorHandler: () => undefined, // A broken idle connection is replaced; without a listener it would end the process.
    connectTimeoutMS: 3000,
    // Statements that do not wait for each other's rows travel together.
    extra: { pipeline: true, ...(as !== 'owner' && { options: `-c role=${ROLES[as]}` }) },
  });
  if (as === 'desk') DESKS.add(source);
  return source.initialize();
}

const ROLES = { application: APPLICATION_ROLE, desk: DESK_ROLE } as const;

const DESKS = new WeakSet<DataSource>();

/** Whether the pool was opened for the API. */
export function isDesk(store: DataSource): boolean {
  return DESKS.has(store);
}
