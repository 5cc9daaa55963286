import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeptService } from '@laurel/cli';
import { waitUntil } from '@laurel/platform';
import type { Random } from './random.ts';

/** Kills a program again and again while work goes on, and starts it again each time. */
export interface Killer {
  readonly kills: number;
  /** One more piece of work was answered: the next kill comes after a random number of them. */
  noteAnswer(): void;
  /** No kill any more; the program runs when this resolves. */
  rest(): Promise<void>;
}

export interface Restlessness {
  /** Answers between two kills. */
  readonly answers: readonly [least: number, most: number];
  /** More milliseconds before the kill, so that it falls into whatever is under way. */
  readonly jitterMs: number;
}

/** The service must not be watched by its stack: who kills it here starts it here. */
export function killerOf(service: KeptService, random: Random, { answers, jitterMs }: Restlessness): Killer {
  let kills = 0;
  let left = random.between(...answers);
  let isResting = false;
  let killing: Promise<void> | undefined;

  const killAndStart = async () => {
    await sleep(random.between(0, jitterMs));
    await killOnce(service);
    kills += 1;
    await service.start();
    left = random.between(...answers);
    killing = undefined;
  };
  return {
    get kills() {
      return kills;
    },
    noteAnswer() {
      left -= 1;
      if (left <= 0 && !isResting) killing ??= killAndStart();
    },
    async rest() {
      isResting = true;
      await killing;
    },
  };
}

/** `kill -9`, and waits until the process is gone. */
export async function killOnce(service: KeptService): Promise<void> {
  service.kill();
  await waitUntil(async () => service.pid() === 0, { what: `The end of ${service.name}`, limitMs: 10_000, everyMs: 5 });
}

/** The processes that a process has started, such as the backends of PostgreSQL. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}
