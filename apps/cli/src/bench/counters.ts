import { type openStore, reader } from '@laurel/store';
import { cpuSecondsOf } from './cpu-times.ts';

/** What the servers have done so far. */
export interface Counters {
  /** Of all databases of the server, Temporal's among them. */
  readonly commits: number;
  readonly walBytes: number;
  /** CPU seconds by program; null where the system does not tell. */
  readonly cpu: { readonly [program: string]: number | null };
}

export type ReadCounters = () => Promise<Counters>;

/** Reads the counters of the database server and of the programs, given by name and process id. */
export function countersOf(
  database: Awaited<ReturnType<typeof openStore>>,
  programs: { readonly [program: string]: number },
): ReadCounters {
  return async () => {
    const [row] = await reader(database).rows<{ commits: string; wal: string }>(
      `SELECT sum(xact_commit) AS commits, pg_current_wal_lsn() - '0/0'::pg_lsn AS wal FROM pg_stat_database`,
    );
    const { user, system } = process.cpuUsage();
    const cpu = Object.entries(programs).map(([program, pid]) => [program, cpuSecondsOf(pid)]);
    return {
      commits: Number(row?.commits),
      walBytes: Number(row?.wal),
      cpu: { ...(Object.fromEntries(cpu) as Counters['cpu']), callers: (user + system) / 1e6 },
    };
  };
}
