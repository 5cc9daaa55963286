import { type ExecFileException, execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../project-root.ts';

const ANSWER_LIMIT_MS = 5_000;
const DOWNLOAD_LIMIT_MS = 120_000;
/** A cold compile took 2 min 12 s on two cores; a slow machine gets seven times as much. */
const COMPILE_LIMIT_MS = 15 * 60_000;

/** The newest version that `go install` accepts: later ones carry a replace directive. */
const GO_PACKAGE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';

export interface TemporalSearch {
  home: string;
  onNotice: (text: string) => void;
  env?: Environment;
  /** Ends a download or a compile that is under way. */
  abort?: AbortSignal | undefined;
}

type Environment = Record<string, string | undefined>;

/**
 * Finds the `temporal` program, or gets it: by the SDK's own download, else by compiling it with Go. The error at the
 * end lists every way that was tried, and what to install.
 */
export async function findTemporalProgram(search: TemporalSearch): Promise<string> {
  const { home, env = process.env, abort } = search;
  const tried: string[] = [];
  for (const program of places(home, env)) {
    const reason = await cannotRun(program);
    if (reason === undefined) return program;
    tried.push(`${program}: ${reason}`);
  }
  if (tried.length === 0) tried.push(`a temporal program in ${join(home, 'bin')} or on the PATH: none there`);
  const target = join(home, 'bin', 'temporal');
  mkdirSync(join(home, 'bin'), { recursive: true });
  for (const way of [download, compile]) {
    const reason = await way(target, { onNotice: search.onNotice, env, abort });
    abort?.throwIfAborted();
    if (reason === undefined) return target;
    tried.push(reason);
  }
  throw new Error(
    `Laurel found no Temporal server. Tried:\n${tried.map((line) => `  ${line}`).join('\n')}\n` +
      'Install the Temporal CLI (https://docs.temporal.io/cli) or Go 1.24 or later, ' +
      'or point TEMPORAL_ADDRESS at a server of your own.',
  );
}

interface Means {
  onNotice: (text: string) => void;
  env: Environment;
  abort: AbortSignal | undefined;
}

/** Puts a program at the target, or returns the reason why not. */
type Way = (target: string, means: Means) => Promise<string | undefined>;

const download: Way = async (target, { onNotice, env, abort }) => {
  onNotice('Asking the Temporal SDK to download its server');
  const script = fileURLToPath(new URL('./temporal-download.js', import.meta.url)).replace('/src/', '/dist/');
  const folder = join(target, '..', 'download');
  const failure = await tryRun(process.execPath, [script, folder, target], DOWNLOAD_LIMIT_MS, env, abort);
  return failure === undefined ? checked(target) : `the SDK's own download: ${failure}`;
};

const compile: Way = async (target, { onNotice, env, abort }) => {
  onNotice('Compiling the Temporal server with Go; the first time takes some minutes');
  const ownEnv = { ...env, GOBIN: join(target, '..') };
  const failure = await tryRun('go', ['install', GO_PACKAGE], COMPILE_LIMIT_MS, ownEnv, abort);
  return failure === undefined ? checked(target) : `go install ${GO_PACKAGE}: ${failure}`;
};

function places(home: string, env: Environment): string[] {
  const folders = [join(home, 'bin'), join(projectRoot, '.laurel', 'bin'), ...(env['PATH'] ?? '').split(delimiter)];
  const programs = folders.filter((folder) => folder !== '').map((folder) => join(folder, 'temporal'));
  return [...new Set(programs)].filter((program) => existsSync(program));
}

async function checked(target: string): Promise<string | undefined> {
  chmodSync(target, 0o755);
  const reason = await cannotRun(target);
  return reason === undefined ? undefined : `${target}: ${reason}`;
}

function cannotRun(program: string): Promise<string | undefined> {
  return tryRun(program, ['--version'], ANSWER_LIMIT_MS, process.env);
}

/** Runs a program to its end. Returns the reason of a failure in one line. */
function tryRun(
  program: string,
  args: string[],
  timeout: number,
  env: Environment,
  abort?: AbortSignal,
): Promise<string | undefined> {
  const limits = { timeout, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 } as const;
  return new Promise((resolve) => {
    execFile(program, args, { ...limits, env, ...(abort && { signal: abort }) }, (error, _out, err) => {
      resolve(error === null ? undefined : reasonOf(error, err, timeout));
    });
  });
}

function reasonOf(error: ExecFileException, printed: string, timeout: number): string {
  if (error.code === 'ENOENT') return 'not installed';
  if (error.killed) return `no end within ${timeout / 1000} s`;
  const lines = printed.trim().split('\n');
  return lines.find((line) => /error/i.test(line))?.trim() ?? lines.at(-1)?.trim() ?? error.message;
}
