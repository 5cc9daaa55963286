import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandReceipt, Problem } from '@laurel/contracts';
import type { Acting, Answer } from './api.ts';

/** The last word to a caller: a receipt, or a refusal by its code. */
export interface FinalAnswer {
  readonly key: string;
  readonly status: number;
  readonly code: string | null;
  readonly receipt: CommandReceipt | null;
  /** What it was told before, by code, each of which let it ask again. */
  readonly before: readonly string[];
}

type Ask = (as: Acting) => Promise<Answer<CommandReceipt & Problem>>;

const PATIENCE_MS = 90_000;
const PAUSE_MS = 150;

/** Sends one command under one key until the answer is final: "away" and "busy" only mean that it may be sent again. */
export async function untilAnswered(ask: Ask, as: Acting, patienceMs = PATIENCE_MS): Promise<FinalAnswer> {
  const key = as.key ?? randomUUID();
  const before: string[] = [];
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const answer = await ask({ ...as, key }).catch((fault: Error) => fault);
    if (answer instanceof Error) before.push(`no connection (${answer.name})`);
    else if (answer.status === 200) return { key, status: 200, code: null, receipt: answer.body, before };
    else if (answer.status !== 503 && answer.status !== 429 && answer.body.code !== 'TASK_BUSY') {
      return { key, status: answer.status, code: answer.body.code, receipt: null, before };
    } else before.push(answer.body.code);
    await sleep(PAUSE_MS);
  }
  return { key, status: 0, code: 'GAVE_UP', receipt: null, before };
}

/** Does the work for every item, `most` of them at a time, and keeps their order. */
export async function atMost<Item, Result>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: most }, lane));
  return results;
}

/** How often each word occurs. */
export function tallied(words: readonly string[]): { [word: string]: number } {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}
