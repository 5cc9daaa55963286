import { mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { Guard } from './guard.ts';
import { commandOf, markOf, sendSignal } from './living.ts';
import { lastLines } from './log-tail.ts';
import { answersPostgres } from './postgres-answer.ts';
import { prepareData, ROLE } from './postgres-data.ts';
import { choosePlace, type PostgresPlace } from './postgres-place.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import { asUser, type ServerUser, serverUser } from './postgres-user.ts';
import { type KeptProcess, type StopPlan, spawnKept, wordsForExit } from './process.ts';
import { waitUntil } from './wait.ts';

export interface PostgresOptions {
  home: string;
  port?: number;
  /** False only where the data may be lost with the machine: tests and benches. */
  fsync: boolean;
  maxConnections?: number;
  onNotice: (text: string) => void;
  guard?: Guard | undefined;
}

/** A running PostgreSQL server with an empty or earlier database `laurel`. */
export interface EmbeddedPostgres extends KeptProcess {
  url: string;
  port: number;
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT the one that leaves recovery to the next start. */
const POSTGRES_PLAN: StopPlan = [
  { signal: 'SIGINT', forMs: 10_000 },
  { signal: 'SIGQUIT', forMs: 5_000 },
];
const START_LIMIT_MS = 30_000;

/** After kill -9 the server's own children live on for a moment and hold the lock and the shared memory. */
const STILL_HELD = /lock file "postmaster\.pid"|shared memory block|is still in use|is another postmaster/i;

/** Starts the embedded PostgreSQL in `<home>/postgres`, and makes role and database the first time. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.home, { recursive: true });
  const home = realpathSync(options.home);
  const user = serverUser();
  const place = choosePlace(home, findPostgresPrograms(), user, options.onNotice);
  await stopEarlier(place.data, options.onNotice);
  const password = prepareData(home, place, user, options.fsync);
  const port = options.port ?? (await freePort());
  const end = Date.now() + START_LIMIT_MS;
  for (;;) {
    const server = await launch({ ...options, home }, place, user, port);
    const ready = await becomesReady(server, port, end - Date.now());
    if (ready) return { ...server, url: `postgres://${ROLE}:${password}@127.0.0.1:${port}/${ROLE}`, port };
    const words = lastLines(server.logFile, 20, server.logFrom).join('\n');
    await server.stop();
    if (!STILL_HELD.test(words) || Date.now() > end) {
      throw new Error(`PostgreSQL did not start on port ${port}. Its last lines in ${server.logFile}:\n${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function launch(options: PostgresOptions, place: PostgresPlace, user: ServerUser | undefined, port: number) {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: options.maxConnections ?? 200,
    ...(options.fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawnKept({
    name: 'postgres',
    command: place.programs.postgres,
    args: ['-D', place.data, '-p', String(port), ...flags],
    home: options.home,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    plan: POSTGRES_PLAN,
    guard: options.guard,
    ...asUser(user),
  });
}

async function becomesReady(server: KeptProcess, port: number, limitMs: number): Promise<boolean> {
  const hopeless = () => {
    const exit = server.exit();
    return exit === undefined ? undefined : `ended with ${wordsForExit(exit)}`;
  };
  try {
    const limit = Math.max(limitMs, 1_000);
    await waitUntil(() => answersPostgres(port, ROLE), { what: 'PostgreSQL', limitMs: limit, everyMs: 25, hopeless });
    return true;
  } catch {
    return false;
  }
}

/** A supervisor that was killed may have left its server behind; two servers on one data folder cannot be. */
async function stopEarlier(data: string, onNotice: (text: string) => void): Promise<void> {
  const file = join(data, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  } catch {
    return;
  }
  const command = pid > 0 ? commandOf(pid) : undefined;
  if (command?.includes(data)) {
    onNotice(`Stopping the PostgreSQL server that an earlier run left behind (process ${pid})`);
    sendSignal(pid, 'SIGINT');
    await waitUntil(async () => markOf(pid) === undefined, {
      what: 'The earlier PostgreSQL server',
      limitMs: START_LIMIT_MS,
    });
  } else if (command !== undefined) {
    // The id belongs to another program by now; PostgreSQL would take that for a living server and refuse.
    rmSync(file, { force: true });
  }
}
