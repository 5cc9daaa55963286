import { type KeptProcess, lastLines, wordsForExit } from '@laurel/platform';

/** One of the programs of a stack. It keeps its name and place while its process may change. */
export interface KeptService {
  name: string;
  /** The process id now; 0 between two processes. */
  pid(): number;
  logFile(): string | undefined;
  /** The reason why its process is not there, with the last lines it wrote. */
  lost(): string | undefined;
  /** Starts it, or starts it again by hand where nobody watches it. */
  start(): Promise<void>;
  /** From now on a process that ends is started again. */
  watch(): void;
  stop(): Promise<void>;
  /** Kills its process as `kill -9` would; a watched service comes back. */
  kill(): void;
}

export interface KeptServiceOptions {
  name: string;
  launch: () => Promise<KeptProcess>;
  onNotice: (line: string) => void;
  /** Called after every start with the process that now does the work. */
  onStarted: (process: KeptProcess) => void;
  /** Called once, when the limit of restarts is spent. */
  onGaveUp: (reason: string) => void;
}

/** A program that dies this often has a fault that starting again does not mend. */
const MOST_RESTARTS = 10;
const WITHIN_MS = 10 * 60_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
const SHOWN_LINES = 20;

/** Holds one program: starts it, watches it, starts it again with growing pauses, stops it. */
export function keepService(options: KeptServiceOptions): KeptService {
  const { name } = options;
  let current: KeptProcess | undefined;
  let watched = false;
  let stopping = false;
  const restarts: number[] = [];

  let launching: Promise<KeptProcess> | undefined;

  const start = async () => {
    launching = options.launch();
    const started = await launching;
    current = started;
    if (stopping) return started.stop();
    options.onStarted(started);
    void started.exited.then(() => {
      if (watched && current === started) void startAgain(reasonOf(started));
    });
  };

  const startAgain = async (reason: string): Promise<void> => {
    if (stopping) return;
    const now = Date.now();
    while (restarts[0] !== undefined && restarts[0] < now - WITHIN_MS) restarts.shift();
    if (restarts.length >= MOST_RESTARTS) {
      options.onGaveUp(`${name} ended ${MOST_RESTARTS + 1} times within 10 minutes; last: ${reason}`);
      return;
    }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** restarts.length, LONGEST_PAUSE_MS);
    restarts.push(now);
    options.onNotice(`! ${name}: ${reason}\n  starting it again in ${pause / 1000} s (log: ${current?.logFile})`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (stopping) return;
    try {
      await start();
      if (!stopping) options.onNotice(`✓ ${name} runs again (process ${current?.pid})`);
    } catch (error) {
      await startAgain((error as Error).message);
    }
  };

  return {
    name,
    pid: () => (current?.exit() === undefined ? (current?.pid ?? 0) : 0),
    logFile: () => current?.logFile,
    lost: () => (current?.exit() === undefined ? undefined : withLog(current)),
    start,
    watch: () => {
      watched = true;
      if (current?.exit() !== undefined) void startAgain(reasonOf(current));
    },
    stop: async () => {
      stopping = true;
      // A start that is under way ends first; what it brought is stopped like everything else.
      await launching?.catch(() => undefined);
      await current?.stop();
    },
    kill: () => {
      if (current?.exit() === undefined) current?.kill();
    },
  };
}

function reasonOf(process: KeptProcess): string {
  const exit = process.exit();
  return exit === undefined ? 'runs' : `ended with ${wordsForExit(exit)}`;
}

function withLog(process: KeptProcess): string {
  const lines = lastLines(process.logFile, SHOWN_LINES, process.logFrom).map((line) => `  ${line}`);
  return `${process.name} ${reasonOf(process)}. Its last lines in ${process.logFile}:\n${lines.join('\n')}`;
}
