import { reader, type Store } from '@laurel/store';
import { percentile, rounded } from '../bench/figures.ts';
import type { Get } from './get.ts';
import type { Ask } from './questions.ts';

export interface ReadingTimes {
  readonly questions: number;
  /** How many rows a page had, on average: questions that find nothing are soon answered. */
  readonly rows: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
  /** What the database itself took for a question, on average: the rest is HTTP, the API and waiting for a processor. */
  readonly databaseMs: number;
}

export interface Measured {
  readonly get: Get;
  readonly database: Store;
  readonly callers: number;
  readonly questions: number;
}

/** Some thousand questions by some callers, each of which asks as soon as it was answered. */
export async function measure(ask: Ask, { get, database, callers, questions }: Measured): Promise<ReadingTimes> {
  await rounds(ask, get, callers, Math.ceil(questions / 10)); // Compilers and caches are warm in an office, too.
  const before = await activeMs(database);
  const { times, rows } = await rounds(ask, get, callers, questions);
  const spent = (await activeMs(database)) - before;
  const at = (share: number) => rounded(percentile(times, share));
  return {
    questions: times.length,
    rows: rounded(rows / times.length, 1),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    longestMs: at(1),
    databaseMs: rounded(spent / times.length, 2),
  };
}

async function rounds(
  ask: Ask,
  get: Get,
  callers: number,
  questions: number,
): Promise<{ times: number[]; rows: number }> {
  const times: number[] = [];
  let [left, rows] = [questions, 0];
  const caller = async () => {
    while (left-- > 0) {
      const { path, headers } = ask();
      const asked = performance.now();
      const body = await get(path, headers);
      times.push(performance.now() - asked);
      rows += (JSON.parse(body) as { items: unknown[] }).items.length;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  if (rows === 0) throw new Error('No question found anything: the filled rows are not seen.');
  return { times, rows };
}

/** The server's own count of the time in which its sessions worked. It is told a second late at most. */
async function activeMs(database: Store): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN_MS));
  const [row] = await reader(database).rows<{ ms: number }>(
    'SELECT active_time AS ms FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(row?.ms);
}

const TOLD_WITHIN_MS = 1500;
