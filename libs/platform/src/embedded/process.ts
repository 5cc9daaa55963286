import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from './guard.ts';
import { sendSignal } from './living.ts';

/** How a process ended: by a code or by a signal. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** One signal after the other, each with the time it gets before the next. The last resort, SIGKILL, is always added. */
export type StopPlan = readonly { signal: NodeJS.Signals; forMs: number }[];

export const ORDERLY: StopPlan = [{ signal: 'SIGTERM', forMs: 10_000 }];

export interface KeptOptions {
  name: string;
  command: string;
  args: string[];
  home: string;
  env?: Record<string, string | undefined>;
  cwd?: string;
  uid?: number;
  gid?: number;
  plan?: StopPlan;
  guard?: Guard | undefined;
}

export interface KeptProcess {
  name: string;
  pid: number;
  logFile: string;
  /** Where in the log file this process began to write. */
  logFrom: number;
  exited: Promise<Exit>;
  /** How it ended, or undefined while it runs. */
  exit(): Exit | undefined;
  stop(plan?: StopPlan): Promise<void>;
  /** Kills it and its own children at once. */
  kill(): void;
}

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Starts a program in its own process group, so that Ctrl-C in the terminal reaches the supervisor alone and the order
 * of stopping stays ours. What it prints goes to `<home>/log/<name>.log`.
 */
export async function spawnKept(options: KeptOptions): Promise<KeptProcess> {
  const { name, command, args, plan = ORDERLY } = options;
  const logFile = openLog(options.home, name);
  const output = openSync(logFile, 'a');
  const logFrom = fstatSync(output).size;
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  });
  closeSync(output);
  if (child.pid === undefined) throw await new Promise<Error>((resolve) => child.once('error', resolve));
  const { pid } = child;
  options.guard?.watch(pid, plan[0]?.signal ?? 'SIGTERM');
  let ended: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = { code, signal };
      options.guard?.forget(pid);
      resolve(ended);
    });
  });
  const kill = () => void (sendSignal(-pid, 'SIGKILL') || sendSignal(pid, 'SIGKILL'));
  const stop = async (steps: StopPlan = plan) => {
    for (const { signal, forMs } of steps) {
      if (ended !== undefined) return;
      sendSignal(pid, signal);
      await Promise.race([exited, pause(forMs)]);
    }
    if (ended === undefined) kill();
    await exited;
  };
  return { name, pid, logFile, logFrom, exited, exit: () => ended, stop, kill };
}

/** "code 1" or "SIGKILL", for people. */
export function wordsForExit({ code, signal }: Exit): string {
  return signal ?? `code ${code}`;
}

function openLog(home: string, name: string): string {
  const folder = join(home, 'log');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) truncateSync(file, 0);
  return file;
}

/** Does not keep the program alive by itself: when the child has ended there is nothing left to wait for. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
