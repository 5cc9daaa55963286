import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Watches over the children of a supervisor from a process of its own. */
export interface Guard {
  pid: number;
  /** From now on the child does not outlive the supervisor; the signal is the child's own word for an orderly stop. */
  watch(pid: number, signal: NodeJS.Signals): void;
  /** The child has ended: its process id may soon belong to somebody else. */
  forget(pid: number): void;
  /** Kills all that is listed without asking. */
  killAll(): void;
  /** Ends the guard; it stops whatever is still listed. */
  close(): void;
}

/**
 * Starts the guard. The pipe to it closes when the supervisor ends, for whatever reason: then the guard stops all that
 * is listed. So nothing survives even `kill -9` of the supervisor.
 */
export function startGuard(): Guard {
  // Under Jest this module is TypeScript; Node 24 runs the watchdog's source as well as its built file.
  const file = import.meta.url.endsWith('.ts') ? './guard-program.ts' : './guard-program.js';
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  // A pipe is a socket here: without this it would keep the supervisor from ending by itself.
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  const tell = (line: string) => {
    if (!child.stdin.destroyed) child.stdin.write(`${line}\n`);
  };
  return {
    pid: child.pid ?? 0,
    watch: (pid, signal) => tell(`+${pid} ${signal}`),
    forget: (pid) => tell(`-${pid}`),
    killAll: () => tell('!'),
    close: () => child.stdin.end(),
  };
}
