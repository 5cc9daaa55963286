import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, type ProcessMark, sendSignal, stillRuns, waitUntil } from '@laurel/platform';

/** What `<home>/run.json` says about the stack that runs from this home. */
export interface RunningStack {
  apiUrl: string;
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  taskQueue: string;
}

export interface RunFile extends Partial<RunningStack> {
  supervisor: ProcessMark;
  /** Our own children by name; a server from DATABASE_URL or TEMPORAL_ADDRESS is not ours and is not here. */
  processes: Record<string, ProcessMark>;
}

const HEALTH_LIMIT_MS = 2_000;

/** A little longer than the guard's own patience. */
const LEFTOVER_LIMIT_MS = 15_000;

/** The stack that runs from this home and answers now, or undefined. */
export async function runningStack(home: string): Promise<RunningStack | undefined> {
  const file = readRun(home);
  if (file?.apiUrl === undefined || !stillRuns(file.supervisor)) return undefined;
  return (await isReady(file.apiUrl)) ? (file as RunFile & RunningStack) : undefined;
}

/** True when the API says that it and what it leans on are ready. */
export async function isReady(apiUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${apiUrl}/health/ready`, { signal: AbortSignal.timeout(HEALTH_LIMIT_MS) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Takes the home for this process. Waits for, or ends, what a supervisor that died has left running. */
export async function claimHome(home: string): Promise<RunFile> {
  mkdirSync(home, { recursive: true });
  const supervisor = markOf(process.pid);
  if (supervisor === undefined) throw new Error('This process cannot find itself in the list of processes.');
  const file: RunFile = { supervisor, processes: {} };
  for (;;) {
    try {
      writeFileSync(runPath(home), JSON.stringify(file), { mode: 0o600, flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await clearEarlier(home);
  }
}

/** Replaces the file in one move, so that no reader sees half of it. */
export function writeRun(home: string, file: RunFile): void {
  const draft = `${runPath(home)}.draft`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, runPath(home));
}

/** Gives the home back. */
export function removeRun(home: string): void {
  rmSync(runPath(home), { force: true });
}

export function readRun(home: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(runPath(home), 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

async function clearEarlier(home: string): Promise<void> {
  const earlier = readRun(home);
  if (earlier !== undefined && stillRuns(earlier.supervisor)) {
    throw new Error(
      `Process ${earlier.supervisor.pid} starts, runs or stops a Laurel stack in ${home}.\n` +
        'Wait for it, stop it with Ctrl-C, or choose another folder: LAUREL_HOME=<folder> npm start',
    );
  }
  const left = () => Object.values(earlier?.processes ?? {}).filter(stillRuns);
  const gone = async () => left().length === 0;
  await waitUntil(gone, { what: 'Leftover processes', limitMs: LEFTOVER_LIMIT_MS }).catch(() => undefined);
  for (const { pid } of left()) sendSignal(pid, 'SIGKILL');
  removeRun(home);
}

function runPath(home: string): string {
  return join(home, 'run.json');
}
