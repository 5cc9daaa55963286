import { type openStore, reader } from '@laurel/store';
import { cpuSecondsOf, machineCpuSeconds } from './cpu-times.ts';

/** What the servers have done so far. */
export interface Counters {
  /** Of all databases of the server, Temporal's among them. */
  readonly commits: number;
  readonly walBytes: number;
  /** CPU seconds by program, `others` for what is not of the bench; null where the system does not tell. */
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
    const own = Object.entries(programs).map(([program, pid]) => [program, cpuSecondsOf(pid)] as const);
    const cpu = { ...Object.fromEntries(own), callers: (user + system) / 1e6 };
    const spent = Object.values(cpu).reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
    const machine = machineCpuSeconds();
    return {
      commits: Number(row?.commits),
      walBytes: Number(row?.wal),
      cpu: { ...cpu, others: machine === null ? null : machine - spent },
    };
  };
}
