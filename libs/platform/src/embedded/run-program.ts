import { execFile } from 'node:child_process';

export interface RunLimits {
  limitMs: number;
  env?: Record<string, string | undefined>;
  cwd?: string;
  abort?: AbortSignal | undefined;
}

/** Runs a program to its end and returns what it printed; a failure names the program and its last line. */
export function runProgram(program: string, args: string[], { limitMs, env, cwd, abort }: RunLimits): Promise<string> {
  const limits = { timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 } as const;
  const means = { ...limits, env: env ?? process.env, ...(cwd && { cwd }), ...(abort && { signal: abort }) };
  return new Promise((resolve, fail) => {
    execFile(program, args, means, (error, out, err) => {
      if (error === null) return resolve(out);
      const reason = error.killed ? `no end within ${limitMs / 1000} s` : lastLine(`${out}\n${err}`);
      fail(new Error(`${program} ${args.join(' ')}: ${reason ?? error.message}`));
    });
  });
}

function lastLine(printed: string): string | undefined {
  return printed.trim().split('\n').at(-1)?.trim() || undefined;
}
